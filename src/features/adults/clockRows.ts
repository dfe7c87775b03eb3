import type { Stretch } from '../../domain/clock.ts'

/** The clock down the page as rows of a grid: one row between every two times anything begins or ends, and at whole hours. */
export interface ClockRows {
  /** Minutes after midnight, one more than there are rows. */
  readonly times: readonly number[]
  /** Whole hours among them. */
  readonly hours: readonly number[]
}

export function clockRows(stretches: readonly Stretch[]): ClockRows {
  const turns = new Set(stretches.flatMap(({ start, end }) => [start, end]))
  if (turns.size === 0) return { times: [], hours: [] }
  const first = Math.min(...turns)
  const last = Math.max(...turns)
  const hours: number[] = []
  for (let hour = Math.ceil(first / 60) * 60; hour < last; hour += 60) hours.push(hour)
  return { times: [...new Set([...turns, ...hours])].sort((a, b) => a - b), hours }
}

/** Rem for one minute: a quarter of an hour holds a line of words. */
const remPerMinute = 0.125

/**
 * `grid-template-rows` of the clock: every row as high as its minutes, higher where words need the room, so that no
 * word is cut and every column keeps the same clock.
 */
export function rowTemplate({ times }: ClockRows): string {
  return times
    .slice(1)
    .map((time, index) => `minmax(${((time - (times[index] ?? time)) * remPerMinute).toFixed(4)}rem, auto)`)
    .join(' ')
}

/** `grid-row` of a stretch, or undefined when it is not on the clock. */
export function rowsOf({ times }: ClockRows, { start, end }: Stretch): string | undefined {
  const from = times.indexOf(start)
  const to = times.indexOf(end)
  return from < 0 || to <= from ? undefined : `${from + 1} / ${to + 1}`
}

/** `grid-column` of a lane in a column cut into `all` equal strips. */
export function laneOf(box: { readonly lane: number; readonly lanes: number }, all: number): string {
  const wide = all / box.lanes
  return `${box.lane * wide + 1} / span ${wide}`
}

/** Into how many equal strips a column is cut so that each of its boxes takes whole ones. */
export function stripsOf(boxes: readonly { readonly lanes: number }[]): number {
  return boxes.reduce((strips, { lanes }) => (strips * lanes) / greatestCommon(strips, lanes), 1)
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}
