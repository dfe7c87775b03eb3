import type { Stretch } from '../../domain/clock.ts'
import { lanesOf } from './clockBand.ts'

/** What stands in one column of a page on which time runs down. */
export interface Standing<T extends Stretch> {
  readonly item: T
  /** Lines of the grid, from 1. */
  readonly row: readonly [from: number, to: number]
  /** The lane of the column, from 0, and the one it reaches to. */
  readonly lane: readonly [from: number, to: number]
}

export interface TimeColumn<T extends Stretch> {
  readonly standing: readonly Standing<T>[]
  readonly lanes: number
}

export interface TimeGrid<T extends Stretch> {
  readonly columns: readonly TimeColumn<T>[]
  /** Minutes of each row, from the top. */
  readonly rows: readonly number[]
  /** Full hours (minutes after midnight), each with its line. */
  readonly hours: readonly { readonly time: number; readonly line: number }[]
}

/**
 * Lays columns of stretches on rows they share: a row begins wherever anything begins or ends, and on full hours. A row
 * is at least as high as its minutes ask and grows with its words, in every column at once, so that times stay level.
 * What overlaps in a column stands in lanes; a stretch takes the lanes beside it that nothing else needs.
 */
export function timeGrid<T extends Stretch>(columns: readonly (readonly T[])[]): TimeGrid<T> {
  const all = columns.flat()
  if (all.length === 0) return { columns: columns.map(() => ({ standing: [], lanes: 1 })), rows: [], hours: [] }
  const start = Math.min(...all.map(item => item.start))
  const end = Math.max(...all.map(item => item.end))
  const hours: number[] = []
  for (let hour = Math.ceil(start / 60) * 60; hour < end; hour += 60) hours.push(hour)
  const edges = [...new Set([...all.flatMap(item => [item.start, item.end]), ...hours])].sort((a, b) => a - b)
  const line = (time: number) => edges.indexOf(time) + 1
  return {
    columns: columns.map(items => inLanes(items, line)),
    rows: edges.slice(1).map((edge, index) => edge - (edges[index] ?? edge)),
    hours: hours.map(time => ({ time, line: line(time) })),
  }
}

function inLanes<T extends Stretch>(items: readonly T[], line: (time: number) => number): TimeColumn<T> {
  const sorted = items.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const lanes = lanesOf(sorted)
  const count = Math.max(1, ...lanes.map(lane => lane + 1))
  const standing = sorted.map((item, index): Standing<T> => {
    const from = lanes[index] ?? 0
    const beside = sorted.flatMap((other, at) =>
      other.start < item.end && item.start < other.end && (lanes[at] ?? 0) > from ? [lanes[at] ?? 0] : [],
    )
    return { item, row: [line(item.start), line(item.end)], lane: [from, Math.min(count, ...beside)] }
  })
  return { standing, lanes: count }
}
