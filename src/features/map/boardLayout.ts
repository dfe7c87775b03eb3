import type { Id } from '../../domain/ids.ts'
import { type CardId, type ColumnName, columnNames, columnOf, type MapColumns } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import { columnStart, type MapWindow } from './mapWindow.ts'

/** Where a card stands on the board: from its inline start, and from the top of its column. */
export interface Berth {
  readonly left: number
  readonly top: number
  readonly height: number
}

export interface BoardLayout {
  readonly berths: ReadonlyMap<Id, Berth>
  /** The cards of each column in reading order, as they stand now. */
  readonly order: MapOrder
  /** Where the band at a column's foot begins, where there is one: the line of visibility, and the money. */
  readonly bands: { readonly [N in ColumnName]?: number }
  readonly height: number
}

/** The thread in front: the card it was taken up at, and all cards on it. */
export interface Front {
  readonly selected: CardId
  readonly cards: ReadonlySet<Id>
}

export interface BoardMeasures {
  readonly heightOf: (card: CardId) => number
  readonly gap: number
  /** Room for the words between a column's cards and the band at its foot. */
  readonly bandRoom: number
}

/**
 * Cards one below the other in every column. With a thread in front, its cards stand together at the height of the
 * selected one, so that it is seen whole; the others stand around them, and the selected card's own column stays.
 */
export function boardLayout(
  map: MapColumns,
  order: MapOrder,
  sight: MapWindow,
  measures: BoardMeasures,
  front: Front | null,
): BoardLayout {
  const { heightOf, gap, bandRoom } = measures
  const berths = new Map<Id, Berth>()
  const bands: { [N in ColumnName]?: number } = {}
  const stood: Record<ColumnName, readonly CardId[]> = { ...order }
  let height = 0

  const place = (name: ColumnName, ids: readonly CardId[], top: number): number => {
    const left = columnStart(sight, name) ?? 0
    let next = top
    for (const id of ids) {
      berths.set(id, { left, top: next, height: heightOf(id) })
      next += heightOf(id) + gap
    }
    height = Math.max(height, next - gap)
    return next
  }
  const stack = (name: ColumnName) => {
    const atFoot = new Set<Id>(map.columns[name].flatMap(card => (card.band === 1 ? [card.id] : [])))
    const [body, foot] = split(order[name], id => !atFoot.has(id))
    const next = place(name, body, 0)
    if (foot.length === 0) return
    bands[name] = next
    place(name, foot, next + bandRoom)
  }
  const heightAll = (ids: readonly CardId[]) => ids.reduce((sum, id) => sum + heightOf(id) + gap, 0)

  const stays = front && columnOf(front.selected)
  if (stays) stack(stays)
  const selected = front && berths.get(front.selected)
  const middle = selected ? selected.top + selected.height / 2 : 0
  for (const name of columnNames) {
    if (name === stays) continue
    const [lit, faint] = split(order[name], id => front?.cards.has(id) ?? false)
    if (lit.length === 0) {
      stack(name)
      continue
    }
    const room = Math.max(0, middle - (heightAll(lit) - gap) / 2)
    let count = 0
    while (count < faint.length && heightAll(faint.slice(0, count + 1)) <= room) count++
    const above = faint.slice(0, count)
    const below = faint.slice(count)
    stood[name] = [...above, ...lit, ...below]
    place(name, above, 0)
    place(name, [...lit, ...below], room)
  }
  return { berths, order: stood, bands, height }
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))]
}
