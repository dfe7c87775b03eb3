import { theDay } from '../derive/theDay.ts'
import { thread } from '../derive/trace.ts'
import type { Id } from '../domain/ids.ts'
import { hasRecord, type Plan } from '../domain/plan.ts'
import { openEnds } from './cardWords.ts'
import { headline } from './headline.ts'
import { type CardFace, cardFace, drawCard } from './mapCardFace.ts'
import { type CardId, columnNames, type MapCard, type MapColumns, mapColumns } from './mapColumns.ts'
import { bandLines, columnHeads, drawHead } from './mapHeads.ts'
import { mapLayout } from './mapLayout.ts'
import { mapOrder } from './mapOrder.ts'
import { columnGap, columnWidth, margin, sheetWidth, xOf } from './mapSheet.ts'
import { mapThreads } from './mapThreads.ts'
import { type PictureOptions, pictureOn, type Sheet } from './sheet.ts'

export interface MapPictureOptions extends PictureOptions {
  /** The first ideal day unless given; `all` for every ideal and variant day. */
  readonly day?: string
  /** A card whose thread is shown alone, beside the day it belongs to. */
  readonly focus?: Id
}

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
  const sheet: Sheet = { width: sheetWidth, theme: options.theme, dir: options.dir }
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

function shownWords(
  plan: Plan,
  faces: ReadonlyMap<Id, CardFace>,
  day: string,
  { say, focus }: MapPictureOptions,
): string {
  const title = focus && (faces.get(focus)?.words ?? plan.people.get(focus as Id<'person'>)?.label) // other kinds are in no table of people
  return title ? say('output.threadOf', { title }) : day.trim() || say('output.mapPicture')
}
