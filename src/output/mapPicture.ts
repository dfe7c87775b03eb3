import { theDay } from '../derive/theDay.ts'
import { thread } from '../derive/trace.ts'
import type { Id } from '../domain/ids.ts'
import { hasRecord, type Plan } from '../domain/plan.ts'
import { cardWords, type OpenEnds, openEnds } from './cardWords.ts'
import type { Hue } from './colours.ts'
import { headline } from './headline.ts'
import {
  type CardId,
  type ColumnName,
  columnNames,
  columnOf,
  type MapCard,
  type MapColumns,
  mapColumns,
} from './mapColumns.ts'
import { mapLayout } from './mapLayout.ts'
import { mapOrder } from './mapOrder.ts'
import { mapThreads } from './mapThreads.ts'
import { cardShape } from './momentCard.ts'
import { type PictureOptions, paint, pictureOn, rule, type Sheet, type TextBlock, textBlock, write } from './sheet.ts'
import { element, type Markup } from './svg.ts'

export interface MapPictureOptions extends PictureOptions {
  /** The first ideal day unless given; `all` for every ideal and variant day. */
  readonly day?: string
  /** A card whose thread is shown alone, beside the day it belongs to. */
  readonly focus?: Id
}

export const hueOfColumn: Readonly<Record<ColumnName, Hue>> = {
  moments: 'day',
  practices: 'practice',
  roles: 'role',
  supports: 'support',
  truths: 'truth',
}

const margin = 48
const columnWidth = 264
const columnGap = 76
const padding = 12
const rail = 5
const cardGap = 12
const bandRoom = 44

/** The backward map as a poster: five columns from the student's day to what must be true. An SVG document. */
export function mapPicture(plan: Plan, options: MapPictureOptions): string {
  const { say } = options
  const day = options.day === 'all' ? undefined : theDay(plan, options.day)
  const whole = mapColumns(plan, day?.id ?? 'all')
  const lit = options.focus && hasRecord(plan, options.focus) ? litBy(plan, options.focus) : undefined
  const map = shownOf(whole, lit)
  const ends = openEnds(plan)
  const faces = new Map(
    columnNames
      .flatMap(name => map.columns[name])
      .map(card => [
        card.id,
        cardFace(plan, lit && !lit.cards.has(card.id) ? { ...card, rows: [] } : card, ends, options),
      ]),
  )
  const layout = mapLayout(map, mapOrder(map), { heightOf: id => faces.get(id)?.height ?? 0, gap: cardGap, bandRoom })
  const sheet: Sheet = {
    width: margin * 2 + columnNames.length * columnWidth + (columnNames.length - 1) * columnGap,
    theme: options.theme,
    dir: options.dir,
  }
  const head = headline(sheet, plan, shownWords(plan, faces, day?.title ?? '', options), margin)
  const heads = columnHeads(map, ends, options)
  const headsHeight = Math.max(...heads.map(({ height }) => height))
  const top = head.height + headsHeight + 20
  const drawn = columnNames.flatMap(name =>
    map.columns[name].flatMap(card => {
      const face = faces.get(card.id)
      const berth = layout.berths.get(card.id)
      return face && berth
        ? [drawCard(sheet, face, xOf(name), top + berth.top, lit !== undefined && !lit.cards.has(card.id))]
        : []
    }),
  )
  const threads = mapThreads(sheet, map, layout, {
    top,
    xOf,
    width: columnWidth,
    gap: columnGap,
    ...(lit && { lit: lit.links }),
  })
  return pictureOn(
    sheet,
    {
      height: top + Math.max(layout.height, 160) + margin,
      title: plan.plan.title.trim() || say('output.mapPicture'),
      description: columnNames.map(name => say(`output.count.${name}`, { n: map.columns[name].length })).join(', '),
      options,
    },
    head.markup,
    heads.map(({ blocks }, at) =>
      drawHead(sheet, blocks, xOf(columnNames[at] ?? 'moments'), head.height, columnNames[at] ?? 'moments'),
    ),
    threads,
    bandLines(sheet, layout.bands, top, options),
    drawn,
  )
}

function xOf(name: ColumnName): number {
  return margin + columnNames.indexOf(name) * (columnWidth + columnGap)
}

interface Lit {
  readonly cards: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
}

function litBy(plan: Plan, focus: Id): Lit {
  const { enablers, enabled, links } = thread(plan, focus)
  return {
    cards: new Set<Id>([focus, ...[...enablers, ...enabled].map(reached => reached.id)]),
    links: new Set<Id>(links),
  }
}

/** Cards of other days are left out of a picture; with a thread lit, so is everything beside it but the day. */
function shownOf(map: MapColumns, lit: Lit | undefined): MapColumns {
  const isShown = (card: MapCard) => card.column === 'moments' || (lit ? lit.cards.has(card.id) : !card.elsewhere)
  const columns = Object.fromEntries(
    columnNames.map(name => [name, map.columns[name].filter(isShown)]),
  ) as unknown as MapColumns['columns'] // one list per name
  const kept = new Set<CardId>(columnNames.flatMap(name => columns[name]).map(card => card.id))
  return { columns, threads: map.threads.filter(({ from, to }) => kept.has(from) && kept.has(to)) }
}

interface CardFace {
  readonly column: ColumnName
  readonly words: string
  readonly title: TextBlock
  readonly meta: readonly { readonly block: TextBlock; readonly token: Parameters<typeof write>[4] }[]
  readonly height: number
}

/** A card's words broken into lines; one that is only there for company says its title and time. */
function cardFace(plan: Plan, card: MapCard, ends: OpenEnds, options: MapPictureOptions): CardFace {
  const words = cardWords(plan, card, ends, options)
  const width = columnWidth - rail - padding * 2
  const title = textBlock(words.title, { size: 16, weight: 600, width })
  const meta = words.meta.map(({ text, token }) => ({
    block: textBlock(text, { size: 14, weight: 400, width }),
    token,
  }))
  const height =
    padding * 2 + title.height + meta.reduce((sum, { block }) => sum + block.height + 2, meta.length > 0 ? 2 : 0)
  return { column: columnOf(card.id) ?? 'moments', words: words.title, title, meta, height }
}

function drawCard(sheet: Sheet, face: CardFace, x: number, y: number, isFaint: boolean): Markup {
  const hue = hueOfColumn[face.column]
  let at = y + padding + face.title.height + 2
  const lines = face.meta.map(({ block, token }) => {
    const drawn = write(sheet, block, x + rail + padding, at + 2, token)
    at += block.height + 2
    return drawn
  })
  return element(
    'g',
    { opacity: isFaint ? 0.4 : undefined },
    cardShape(sheet, { x, y, width: columnWidth, height: face.height }, `${hue}-fill`, `${hue}-border`, `${hue}-line`),
    write(sheet, face.title, x + rail + padding, y + padding, `${hue}-text`),
    lines,
  )
}

function shownWords(
  plan: Plan,
  faces: ReadonlyMap<Id, CardFace>,
  day: string,
  { say, focus }: MapPictureOptions,
): string {
  const title = focus && (faces.get(focus)?.words ?? plan.people.get(focus as Id<'person'>)?.label) // other kinds are in no table of people
  return title ? say('output.threadOf', { title }) : day.trim() || say('output.mapPicture')
}

/** A column's name, how many cards it has, and what is missing there. */
function columnHeads(
  map: MapColumns,
  ends: OpenEnds,
  { say }: MapPictureOptions,
): { blocks: TextBlock[]; height: number }[] {
  return columnNames.map(name => {
    const cards = map.columns[name]
    const gaps = cards.filter(card => ends.gaps.has(card.id)).length
    const gapWords =
      gaps > 0 && (name === 'moments' || name === 'practices' || name === 'supports')
        ? say(`output.gaps.${name}`, { n: gaps })
        : ''
    const small = { size: 14, weight: 400, width: columnWidth } as const
    const blocks = [
      textBlock(say(`column.${name}`), { size: 22, weight: 600, width: columnWidth }),
      textBlock(say(`output.count.${name}`, { n: cards.length }), small),
      textBlock(gapWords, small),
    ]
    return { blocks, height: blocks.reduce((sum, block) => sum + block.height + 2, 0) }
  })
}

function drawHead(sheet: Sheet, blocks: readonly TextBlock[], x: number, y: number, name: ColumnName): Markup[] {
  let at = y
  return blocks.map((block, index) => {
    const token = index === 0 ? (`${hueOfColumn[name]}-text` as const) : index === 1 ? 'ink-soft' : 'finding-text'
    const drawn = write(sheet, block, x, at, token)
    at += block.height + 2
    return drawn
  })
}

function bandLines(
  sheet: Sheet,
  bands: { readonly [N in ColumnName]?: number },
  top: number,
  { say }: MapPictureOptions,
): Markup[] {
  return columnNames.flatMap(name => {
    const at = bands[name]
    if (at === undefined) return []
    const y = top + at + 8
    const words = name === 'practices' ? say('practice.backstage') : say('output.funds')
    const block = textBlock(words, { size: 14, weight: 600, width: columnWidth })
    const x = xOf(name)
    return [
      rule(sheet, x - 8, y, x + columnWidth + 8, y, {
        stroke: paint(sheet, 'ink-soft'),
        'stroke-dasharray': '2 5',
        'stroke-linecap': 'round',
        'stroke-width': 1.5,
      }),
      write(sheet, block, x, y + 8, 'ink-soft'),
    ]
  })
}
