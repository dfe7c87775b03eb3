import type { Id } from '../domain/ids.ts'
import { type CardId, type ColumnName, columnNames, type MapColumns } from './mapColumns.ts'
import type { MapOrder } from './mapOrder.ts'

/** Where a card stands in its column: the distance of its top from the column's, and its height. */
export interface Berth {
  readonly top: number
  readonly height: number
}

export interface MapLayout {
  readonly berths: ReadonlyMap<Id, Berth>
  /** Where the band at a column's foot begins, where there is one: the line of visibility, and the money. */
  readonly bands: { readonly [N in ColumnName]?: number }
  readonly height: number
}

export interface LayoutMeasures {
  readonly heightOf: (card: CardId) => number
  readonly gap: number
  /** Room for the words between a column's cards and the band at its foot. */
  readonly bandRoom: number
}

/**
 * Cards at heights where their threads run straight: moments one below the other, every further column as near to
 * what its cards are tied to on the way back to the moments as their order and their own heights allow.
 */
export function mapLayout(map: MapColumns, order: MapOrder, { heightOf, gap, bandRoom }: LayoutMeasures): MapLayout {
  const cards = new Map(columnNames.flatMap(name => map.columns[name]).map(card => [card.id, card]))
  const berths = new Map<Id, Berth>()
  const bands: { [N in ColumnName]?: number } = {}
  const tied = new Map<Id, CardId[]>()
  for (const { from, to } of map.threads) tied.set(to, [...(tied.get(to) ?? []), from])
  const wanted = (id: CardId) => {
    const middles = (tied.get(id) ?? []).flatMap(other => {
      const berth = berths.get(other)
      return berth ? [berth.top + berth.height / 2] : []
    })
    return middles.length > 0
      ? middles.reduce((sum, one) => sum + one, 0) / middles.length - heightOf(id) / 2
      : undefined
  }
  let height = 0
  for (const name of columnNames) {
    let least = 0
    for (const band of [0, 1]) {
      const ids = order[name].filter(id => cards.get(id)?.band === band)
      if (ids.length === 0) continue
      if (band === 1) {
        bands[name] = least
        least += bandRoom
      }
      const heights = ids.map(heightOf)
      const tops = straightest(heights, name === 'moments' ? ids.map(() => undefined) : ids.map(wanted), gap, least)
      ids.forEach((id, at) => void berths.set(id, { top: tops[at] ?? 0, height: heights[at] ?? 0 }))
      least = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) + gap
    }
    height = Math.max(height, least - gap)
  }
  return { berths, bands, height }
}

/**
 * Tops of cards that stand in this order without touching, as close as can be (least squares) to where each wants to
 * stand, none above `least`. A card that wants nothing follows the one above it.
 */
function straightest(
  heights: readonly number[],
  wanted: readonly (number | undefined)[],
  gap: number,
  least: number,
): number[] {
  const blocks: { shift: number; weight: number; count: number }[] = []
  let stacked = least
  const stack = heights.map(height => {
    const top = stacked
    stacked += height + gap
    return top
  })
  stack.forEach((top, at) => {
    const want = wanted[at]
    const before = blocks.at(-1)
    let block = {
      shift: want === undefined ? (before?.shift ?? 0) : Math.max(0, want - top),
      weight: want === undefined ? 0 : 1,
      count: 1,
    }
    for (let last = blocks.at(-1); last && last.shift >= block.shift; last = blocks.at(-1)) {
      blocks.pop()
      const weight = last.weight + block.weight
      const shift = weight === 0 ? 0 : (last.shift * last.weight + block.shift * block.weight) / weight
      block = { shift, weight, count: last.count + block.count }
    }
    blocks.push(block)
  })
  const shifts = blocks.flatMap(({ shift, count }) => Array.from({ length: count }, () => shift))
  return stack.map((top, at) => Math.round(top + (shifts[at] ?? 0)))
}
