import type { Id } from '../../domain/ids.ts'
import { breakLines } from '../../output/lines.ts'
import { type CardId, type ColumnName, columnNames } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import type { Berth } from './boardLayout.ts'

const margin = 24
export const columnGap = 24
const gap = 3
const padding = 2
const narrowest = 3
/** Letters from large to small (CSS pixels); below the last, cards are boxes without words. */
const sizes = [16, 14, 13, 12, 11, 10, 9, 8] as const
const mostLines = 3
/** As many letters of a title as tell one card from another. */
const enough = 28
/** A line holds a word. */
const fewestInLine = 9
/** How wide a letter is, and how high a line, for each pixel of its size. */
const letterWidth = 0.52
const lineHeight = 1.25

export interface Room {
  readonly width: number
  readonly height: number
  /** Above the cards, for the heads of the columns. */
  readonly top: number
}

/** The whole map as it is painted: every card of one size, with as much of its title as there is room for. */
export interface FittedLayout {
  readonly berths: ReadonlyMap<Id, Berth>
  readonly cardWidth: number
  readonly cardHeight: number
  /** The inline start and the inline size of each column. */
  readonly columns: Readonly<Record<ColumnName, { readonly start: number; readonly width: number }>>
  /** Of the letters; 0 where there is no room for any. */
  readonly size: number
  readonly lines: number
  /** Where the line stands above what is at the foot of a column: practices students do not see, and the money. */
  readonly bands: { readonly [N in ColumnName]?: Berth }
  readonly height: number
}

/**
 * The layout that fits the room and shows most of every title: the largest letters with which enough of each can be read,
 * else the way that shows the most letters, else boxes.
 */
export function fittedLayout(order: MapOrder, room: Room, isAtFoot: (id: CardId) => boolean): FittedLayout {
  const slots = slotsOf(order, isAtFoot)
  const counts = columnNames.map(name => slots[name].length)
  let best: Shape | undefined
  for (const size of sizes) {
    for (let lines = mostLines; lines >= 1; lines--) {
      const shape = shapeOf(counts, room, size, lines)
      if (!shape) continue
      if (shape.letters >= enough) return placed(slots, room, shape)
      if (!best || shape.letters > best.letters) best = shape
    }
  }
  return placed(slots, room, best && best.letters >= 8 ? best : boxes(counts, room))
}

/** What stands in a column one below the other: its cards, and the line above those at its foot. */
type Slots = Readonly<Record<ColumnName, readonly (CardId | 'line')[]>>

function slotsOf(order: MapOrder, isAtFoot: (id: CardId) => boolean): Slots {
  const of = (name: ColumnName): readonly (CardId | 'line')[] => {
    const ids = order[name]
    const at = ids.findIndex(isAtFoot)
    return at < 0 ? ids : [...ids.slice(0, at), 'line', ...ids.slice(at)]
  }
  return {
    moments: of('moments'),
    practices: of('practices'),
    roles: of('roles'),
    supports: of('supports'),
    truths: of('truths'),
  }
}

interface Shape {
  readonly size: number
  readonly lines: number
  readonly rows: number
  readonly cardWidth: number
  readonly cardHeight: number
  readonly letters: number
}

function shapeOf(counts: readonly number[], room: Room, size: number, lines: number): Shape | undefined {
  const cardHeight = Math.ceil(size * lineHeight * lines) + padding * 2
  const rows = Math.floor((room.height - room.top + gap) / (cardHeight + gap))
  if (rows < 1) return undefined
  const cardWidth = widthFor(counts, room, rows)
  const inLine = Math.floor((cardWidth - 12) / (size * letterWidth))
  const letters = inLine < fewestInLine ? 0 : lines * inLine
  return { size, lines, rows, cardWidth, cardHeight, letters }
}

/** Cards without words, about three times as wide as they are high. */
function boxes(counts: readonly number[], room: Room): Shape {
  let best: Shape | undefined
  for (let cardHeight = 12; cardHeight >= 2; cardHeight--) {
    const rows = Math.max(1, Math.floor((room.height - room.top + gap) / (cardHeight + gap)))
    const cardWidth = widthFor(counts, room, rows)
    const shape = { size: 0, lines: 0, rows, cardWidth, cardHeight, letters: 0 }
    if (cardWidth >= cardHeight * 3) return shape
    best = shape
  }
  return best ?? { size: 0, lines: 0, rows: 1, cardWidth: narrowest, cardHeight: 2, letters: 0 }
}

function widthFor(counts: readonly number[], room: Room, rows: number): number {
  const across = counts.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / rows)), 0)
  const gaps = columnGap * (counts.length - 1) + gap * (across - counts.length)
  return Math.max(narrowest, Math.floor((room.width - margin * 2 - gaps) / across))
}

function placed(slots: Slots, room: Room, { size, lines, rows, cardWidth, cardHeight }: Shape): FittedLayout {
  const berths = new Map<Id, Berth>()
  const columns = {} as Record<ColumnName, { readonly start: number; readonly width: number }> // every name is set below
  const bands: { [N in ColumnName]?: Berth } = {}
  const most = Math.min(320, cardWidth)
  const widthOf = (name: ColumnName) => {
    const across = Math.max(1, Math.ceil(slots[name].length / rows))
    return across * most + (across - 1) * gap
  }
  const all = columnNames.reduce((sum, name) => sum + widthOf(name) + columnGap, margin * 2 - columnGap)
  let start = margin + Math.max(0, Math.floor((room.width - all) / 2))
  let height = 0
  for (const name of columnNames) {
    const ids = slots[name]
    for (let at = 0; at < ids.length; at++) {
      const left = start + Math.floor(at / rows) * (most + gap)
      const top = (at % rows) * (cardHeight + gap)
      const berth = { left, top, height: cardHeight }
      const id = ids[at] ?? 'line'
      if (id === 'line') bands[name] = berth
      else berths.set(id, berth)
    }
    height = Math.max(height, Math.min(rows, ids.length) * (cardHeight + gap) - gap)
    columns[name] = { start, width: widthOf(name) }
    start += widthOf(name) + columnGap
  }
  return { berths, columns, bands, cardWidth: most, cardHeight, size, lines, height }
}

/** What of a card's width its rail and its edges take, before its words and after them. */
export const inset = { before: 7, after: 3 }

/** A card's title in as many lines as it has room for. */
export function titleLines(title: string, { size, lines, cardWidth }: FittedLayout): readonly string[] {
  return breakLines(title, { size, weight: 600, width: cardWidth - inset.before - inset.after, maxLines: lines }).lines
}
