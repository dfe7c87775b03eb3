import type { Id } from '../../domain/ids.ts'
import { type CardId, type ColumnName, columnNames, columnOf, type MapColumns } from '../../output/mapColumns.ts'
import type { Berth, MapLayout } from '../../output/mapLayout.ts'
import type { MapOrder } from '../../output/mapOrder.ts'

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

export interface BoardLayout extends MapLayout {
  /** The cards of each column from top to bottom, as they stand now. */
  readonly order: MapOrder
}

/**
 * Cards one below the other in every column. With a thread in front, its cards stand together at the height of the
 * selected one, so that it is seen whole; the others stand around them, and the selected card's own column stays.
 */
export function boardLayout(
  map: MapColumns,
  order: MapOrder,
  measures: BoardMeasures,
  front: Front | null,
): BoardLayout {
  const { heightOf, gap } = measures
  const berths = new Map<Id, Berth>()
  const bands: { [N in ColumnName]?: number } = {}
  const stood: Record<ColumnName, readonly CardId[]> = { ...order }
  const stays = front && columnOf(front.selected)
  let height = 0

  const place = (ids: readonly CardId[], top: number): number => {
    let next = top
    for (const id of ids) {
      berths.set(id, { top: next, height: heightOf(id) })
      next += heightOf(id) + gap
    }
    height = Math.max(height, next - gap)
    return next
  }
  const stack = (name: ColumnName) => {
    const atFoot = new Set(map.columns[name].flatMap(card => (card.band === 1 ? [card.id] : [])))
    const next = place(
      order[name].filter(id => !atFoot.has(id)),
      0,
    )
    if (atFoot.size === 0) return
    bands[name] = next
    place(
      order[name].filter(id => atFoot.has(id)),
      next + measures.bandRoom,
    )
  }
  const heightAll = (ids: readonly CardId[]) => ids.reduce((sum, id) => sum + heightOf(id) + gap, 0)

  if (stays) stack(stays)
  const berth = front && berths.get(front.selected)
  const middle = berth ? berth.top + berth.height / 2 : 0
  for (const name of columnNames) {
    if (name === stays) continue
    const lit = order[name].filter(id => front?.cards.has(id))
    if (!front || lit.length === 0) {
      stack(name)
      continue
    }
    const room = Math.max(0, middle - (heightAll(lit) - gap) / 2)
    const faint = order[name].filter(id => !front.cards.has(id))
    let count = 0
    while (count < faint.length && heightAll(faint.slice(0, count + 1)) <= room) count++
    const above = faint.slice(0, count)
    stood[name] = [...above, ...lit, ...faint.slice(count)]
    place(above, 0)
    place([...lit, ...faint.slice(count)], room)
  }
  return { berths, bands, height, order: stood }
}
