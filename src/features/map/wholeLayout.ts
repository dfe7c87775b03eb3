import type { Id } from '../../domain/ids.ts'
import { type CardId, type ColumnName, columnNames } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import type { Berth, BoardLayout } from './boardLayout.ts'

const cardWidth = 184
const cardGap = 8
const columnGap = 56
const margin = 24

/** The whole map in sight at once: every column in as many rows as make the words largest. */
export interface WholeLayout extends BoardLayout {
  readonly cardWidth: number
  /** The inline start of each column. */
  readonly starts: Readonly<Record<ColumnName, number>>
  readonly width: number
  /** How much smaller it is drawn to fit. */
  readonly zoom: number
}

export interface Room {
  readonly width: number
  readonly height: number
  /** Above the cards, for the heads of the columns. */
  readonly top: number
}

/** The layout of the whole map that can be drawn largest in the room there is. */
export function wholeLayout(order: MapOrder, heightOf: (card: CardId) => number, room: Room): WholeLayout {
  const most = Math.max(1, ...columnNames.map(name => order[name].length))
  const fewest = Math.min(most, 4)
  let best = inRows(order, heightOf, room, most)
  for (let rows = most - 1; rows >= fewest; rows--) {
    const next = inRows(order, heightOf, room, rows)
    if (next.zoom > best.zoom) best = next
  }
  return best
}

function inRows(order: MapOrder, heightOf: (card: CardId) => number, room: Room, rows: number): WholeLayout {
  const berths = new Map<Id, Berth>()
  const starts: Record<ColumnName, number> = { moments: 0, practices: 0, roles: 0, supports: 0, truths: 0 }
  let left = margin
  let height = 0
  for (const name of columnNames) {
    starts[name] = left
    let top = 0
    order[name].forEach((id, at) => {
      if (at > 0 && at % rows === 0) {
        left += cardWidth + cardGap
        top = 0
      }
      berths.set(id, { left, top, height: heightOf(id) })
      top += heightOf(id) + cardGap
      height = Math.max(height, top - cardGap)
    })
    left += cardWidth + columnGap
  }
  const width = left - columnGap + margin
  const zoom = Math.min(1, room.width / width, room.height / (height + room.top + margin))
  return { berths, order, bands: {}, height, cardWidth, starts, width, zoom }
}
