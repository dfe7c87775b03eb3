import { momentsOf, theDay } from '../derive/theDay.ts'
import type { Id } from '../domain/ids.ts'
import type { Day, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { clockStrip, type Strip, storyStrips } from './dayStrip.ts'
import { textWidth } from './glyphs.ts'
import { headline } from './headline.ts'
import { legend } from './legend.ts'
import { drawMomentCard, rowTops } from './momentCard.ts'
import { levels, ribbon, type Way, waysPast } from './ribbon.ts'
import { faceRoom, levelWords } from './ribbonKey.ts'
import {
  box,
  type PictureOptions,
  paint,
  pictureOn,
  rule,
  type Sheet,
  type TextBlock,
  textBlock,
  write,
} from './sheet.ts'
import type { Markup } from './svg.ts'

export interface DayPictureOptions extends PictureOptions {
  /** The first ideal day unless given. */
  readonly day?: string
  /** Whose line stands out on the ribbon. */
  readonly learner?: Id<'learner'>
  readonly scale: 'story' | 'clock'
}

const margin = 48
const headRoom = 16
const ribbonHeight = 168
const ribbonRoom = 30
const emptyShape = { size: 18, weight: 400, width: 800 } as const
const emptyRoom = 40

/** The day as a poster: its strip of cards, the ribbon of feeling beneath, and who is who. An SVG document. */
export function dayPicture(plan: Plan, options: DayPictureOptions): string {
  const { say } = options
  const day = theDay(plan, options.day)
  const moments = day ? momentsOf(plan, day.id) : []
  const everyone = waysPast(plan, [])
  const strips =
    options.scale === 'clock' && moments.some(isTimed)
      ? [clockStrip(plan, moments, everyone, options)]
      : storyStrips(plan, moments, everyone, options)
  const gutter = gutterWidth(say)
  const from = margin + gutter
  const across = Math.max(960 - gutter, ...strips.map(strip => strip.width))
  const sheet: Sheet = { width: Math.ceil(from + across + margin), theme: options.theme, dir: options.dir }
  const head = headline(sheet, plan, day ? dayName(plan, day, options) : '', margin)
  let y = head.height
  const drawn = strips.map(strip => {
    const placed = drawStrip(sheet, plan, strip, from, y, options)
    y += placed.height + 32
    return placed.markup
  })
  const key = legend(
    sheet,
    waysPast(
      plan,
      strips.flatMap(strip => strip.stops),
    ),
    from,
    across,
    options,
  )
  const keyTop = y
  y += key.height + (key.height > 0 ? margin - 16 : margin - 32)
  return pictureOn(
    sheet,
    {
      height: y,
      title: plan.plan.title.trim() || say('output.dayPicture'),
      description: describe(day, moments.length, options),
      options,
    },
    head.markup,
    drawn,
    key.draw(keyTop),
  )
}

function dayName(plan: Plan, day: Day, { say, learner }: DayPictureOptions): string {
  const title = day.title.trim() || say('output.dayPicture')
  const name = learner && plan.learners.get(learner)?.name.trim()
  return name ? say('output.dayOf', { day: title, learner: name }) : title
}

function describe(day: Day | undefined, count: number, { say }: DayPictureOptions): string {
  return day && count > 0
    ? say('output.dayDescription', { day: day.title.trim() || say('output.dayPicture'), n: count })
    : say('output.noMoments')
}

function gutterWidth(say: PictureOptions['say']): number {
  const words = levels.map(level => textWidth(say(`valence.${level}`), 14, 400))
  return Math.ceil(Math.max(...words) + faceRoom + 12)
}

/** One strip: parts of the day behind, cards, and the ribbon; the rows are named once in the margin. */
function drawStrip(
  sheet: Sheet,
  plan: Plan,
  strip: Strip,
  from: number,
  top: number,
  options: DayPictureOptions,
): { markup: Markup[]; height: number } {
  const { say, format } = options
  const names = strip.parts.map(({ part, width }) => partName(say(`part.${part}`), width - 28))
  const nameHeight = Math.max(20, ...names.map(name => name.height))
  const hourRoom = strip.hours.length > 0 ? 22 : 0
  const cardTop = top + headRoom / 2 + nameHeight + 8 + hourRoom
  const ribbonTop = cardTop + strip.height + ribbonRoom
  const ways: Way[] = waysPast(
    plan,
    strip.stops.map(stop => ({ ...stop, x: stop.x + from })),
  )
  const hasRibbon = ways.length > 0 && strip.cells.length > 0
  const bottom = hasRibbon ? ribbonTop + ribbonHeight + ribbonRoom : cardTop + Math.max(strip.height, 120) + 12
  const shape = { from, to: from + strip.width, top: ribbonTop, height: ribbonHeight }
  const chosen = options.learner ?? (ways.length === 1 ? ways[0]?.learner.id : undefined)
  const markup: Markup[] = [
    ...strip.parts.map(({ part, x, width }) =>
      box(sheet, { x: from + x, y: top, width, height: bottom - top }, { rx: 12, fill: paint(sheet, `part-${part}`) }),
    ),
    ...strip.parts.flatMap(({ x }, at) => {
      const name = names[at]
      return name ? [write(sheet, name, from + x + 14, top + headRoom / 2, 'ink-soft')] : []
    }),
    ...strip.hours
      .filter(({ x }) => x < strip.width - 60)
      .flatMap(({ x, minutes }) => [
        rule(sheet, from + x, cardTop - 6, from + x, bottom, { stroke: paint(sheet, 'hairline') }),
        write(
          sheet,
          textBlock(format.time(minutes), { size: 14, weight: 400, width: 80 }),
          from + x + 4,
          cardTop - hourRoom - 4,
          'ink-soft',
        ),
      ]),
    ...rowWords(sheet, strip, cardTop, say),
    ...(hasRibbon ? [...levelWords(sheet, shape, margin, say), ...ribbon(sheet, ways, shape, chosen)] : []),
    ...strip.cells.flatMap(cell => {
      const x = from + cell.x
      const y = cardTop + cell.y
      const span =
        cell.span === undefined
          ? []
          : [
              box(
                sheet,
                { x: x + 10, y: y - 3, width: Math.max(3, cell.span - 20), height: 6 },
                { rx: 3, fill: paint(sheet, 'day-line') },
              ),
            ]
      return [drawMomentCard(sheet, cell.card, x, y, cell.rows), ...span]
    }),
    ...(strip.cells.length > 0 ? [] : [emptyWords(sheet, from, bottom, options)]),
  ]
  return { markup, height: bottom - top + (strip.cells.length > 0 ? 0 : emptyRoom) }
}

/** The name of a part of the day; a stretch too short for its longest word is told by colour and clock alone. */
function partName(name: string, room: number): TextBlock {
  const shape = { size: 14, weight: 600, width: room } as const
  const fits = name.split(/\s+/).every(word => textWidth(word, shape.size, shape.weight) <= room)
  return textBlock(fits ? name : '', shape)
}

function rowWords(sheet: Sheet, strip: Strip, cardTop: number, say: PictureOptions['say']): Markup[] {
  const { rows } = strip
  if (!rows || strip.cells.length === 0) return []
  const { tops } = rowTops(rows)
  return (['does', 'learns', 'feels'] as const).flatMap(name => {
    if (rows[name] === 0) return []
    return [
      write(
        sheet,
        textBlock(say(`moment.${name}`), { size: 14, weight: 600, width: 120 }),
        margin,
        cardTop + tops[name],
        'ink-soft',
      ),
    ]
  })
}

function emptyWords(sheet: Sheet, from: number, bottom: number, { say }: PictureOptions): Markup {
  return write(sheet, textBlock(say('output.noMoments'), emptyShape), from, bottom + 16, 'ink-soft')
}
