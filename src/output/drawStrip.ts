import type { TodayFeeling } from '../derive/todayFeelings.ts'
import type { Id } from '../domain/ids.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import type { Cell, Strip } from './dayStrip.ts'
import { faceDots } from './faceDots.ts'
import { textWidth } from './glyphs.ts'
import { drawMomentCard, rowTops } from './momentCard.ts'
import { mostLifted, type RibbonShape, ribbon, type Way, waysPast } from './ribbon.ts'
import { levelWords } from './ribbonKey.ts'
import { box, type PictureOptions, paint, rule, type Sheet, type TextBlock, textBlock, write } from './sheet.ts'
import type { Markup } from './svg.ts'

const headRoom = 16
const ribbonHeight = 168
const ribbonRoom = 30
const liftRoom = 200
const emptyShape = { size: 18, weight: 400, width: 800 } as const
const emptyRoom = 40

/** Where a strip goes on its sheet, and whose line stands out on its ribbon. */
export interface StripPlace {
  /** Where the words in the margin begin, and where the strip does. */
  readonly margin: number
  readonly from: number
  readonly top: number
  readonly learner?: Id<'learner'>
  /** Whose today is told by a day of its own. */
  readonly todays: ReadonlyMap<string, TodayFeeling>
  /** The moments of the whole day, of which the strip may hold a part. */
  readonly moments: readonly Moment[]
}

/** One strip: parts of the day behind, cards, and the ribbon; the rows are named once in the margin. */
export function drawStrip(
  sheet: Sheet,
  plan: Plan,
  strip: Strip,
  { margin, from, top, learner, todays, moments }: StripPlace,
  options: PictureOptions,
): { markup: Markup[]; height: number } {
  const { say, format } = options
  const names = strip.parts.map(({ part, width }) => partName(say(`part.${part}`), width - 28))
  const nameHeight = Math.max(20, ...names.map(name => name.height))
  const hourRoom = strip.hours.length > 0 ? 22 : 0
  const cardTop = top + headRoom / 2 + nameHeight + 8 + hourRoom
  const ribbonTop = cardTop + strip.height + ribbonRoom
  const stops = strip.stops.map(stop => ({ ...stop, x: stop.x + from }))
  const ways: Way[] = waysPast(plan, stops, todays, moments)
  const hasRibbon = ways.length > 0 && strip.cells.length > 0
  const bottom = hasRibbon ? ribbonTop + ribbonHeight + ribbonRoom : cardTop + Math.max(strip.height, 120) + 12
  const shape = { from, to: from + strip.width, top: ribbonTop, height: ribbonHeight }
  const chosen = learner ?? (ways.length === 1 ? ways[0]?.learner.id : undefined)
  const markup: Markup[] = [
    ...strip.parts.map(({ part, x, width }) =>
      box(sheet, { x: from + x, y: top, width, height: bottom - top }, { rx: 12, fill: paint(sheet, `part-${part}`) }),
    ),
    ...strip.parts.flatMap(({ x }, at) => {
      const name = names[at]
      return name ? [write(sheet, name, from + x + 14, top + headRoom / 2, 'ink-soft')] : []
    }),
    ...hourLines(sheet, strip, from, { from: cardTop - 6, to: bottom }, format),
    ...rowWords(sheet, strip, margin, cardTop, say),
    ...(hasRibbon
      ? [
          ...levelWords(sheet, shape, margin, say),
          ...faceDots(sheet, plan, stops, shape),
          ...ribbon(sheet, ways, shape, chosen),
          ...liftWords(sheet, ways, shape, options, chosen),
        ]
      : []),
    ...strip.cells.flatMap(cell => drawCell(sheet, cell, from, cardTop)),
    ...(strip.cells.length > 0 ? [] : [emptyWords(sheet, from, bottom, options)]),
  ]
  return { markup, height: bottom - top + (strip.cells.length > 0 ? 0 : emptyRoom) }
}

/** How far the dream lifts who is in front, beneath the ribbon where that is most. */
function liftWords(
  sheet: Sheet,
  ways: readonly Way[],
  shape: RibbonShape,
  { say }: PictureOptions,
  chosen?: Id<'learner'>,
): Markup[] {
  const way = ways.find(each => each.learner.id === chosen)
  const most = way && mostLifted(way)
  if (!most) return []
  const words = textBlock(say('output.lift', { n: most.lift }), { size: 14, weight: 600, width: liftRoom })
  const width = Math.max(0, ...words.lines.map(line => textWidth(line, 14, 600)))
  const x = Math.max(shape.from, Math.min(shape.to - width, most.mark.x - width / 2))
  return [write(sheet, words, x, shape.top + shape.height + 8, way.style.token)]
}

/** The name of a part of the day; a stretch too short for its longest word is told by colour and clock alone. */
function partName(name: string, room: number): TextBlock {
  const shape = { size: 14, weight: 600, width: room } as const
  const fits = name.split(/\s+/).every(word => textWidth(word, shape.size, shape.weight) <= room)
  return textBlock(fits ? name : '', shape)
}

function rowWords(sheet: Sheet, strip: Strip, margin: number, cardTop: number, say: PictureOptions['say']): Markup[] {
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

/** A card on the strip; by the clock a bar on its edge is as long as the moment lasts. */
function drawCell(sheet: Sheet, cell: Cell, from: number, top: number): Markup[] {
  const [x, y] = [from + cell.x, top + cell.y]
  const card = drawMomentCard(sheet, cell.card, x, y, cell.rows)
  if (!cell.bar) return [card]
  const bar = { x: from + cell.bar.x, y: y - 3, width: Math.max(3, cell.bar.width), height: 6 }
  return [card, box(sheet, bar, { rx: 3, fill: paint(sheet, 'day-line') })]
}

function hourLines(
  sheet: Sheet,
  { hours, width }: Strip,
  start: number,
  { from, to }: { from: number; to: number },
  format: PictureOptions['format'],
): Markup[] {
  return hours
    .filter(({ x }) => x < width - 60) // the last hour's words would stand beyond the strip
    .flatMap(({ x, minutes }) => {
      const words = textBlock(format.time(minutes), { size: 14, weight: 400, width: 80 })
      const line = rule(sheet, start + x, from, start + x, to, { stroke: paint(sheet, 'hairline') })
      return [line, write(sheet, words, start + x + 4, from - words.height, 'ink-soft')]
    })
}
