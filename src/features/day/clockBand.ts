import type { Hole } from '../../derive/holes.ts'
import { runsOn, type Stretch } from '../../domain/clock.ts'
import type { TimedMoment } from '../../domain/plan.ts'

/** The clock above the strip: blocks as wide as their minutes, in lanes where they share time. */
export interface ClockSpan {
  readonly start: number
  readonly end: number
}

/** Whole hours around the moments. */
export function spanOf(moments: readonly Stretch[]): ClockSpan | undefined {
  if (moments.length === 0) return undefined
  const start = Math.min(...moments.map(moment => moment.start))
  const end = Math.max(...moments.map(moment => moment.end))
  return { start: Math.floor(start / 30) * 30, end: Math.min(1440, Math.ceil(end / 30) * 30) }
}

/** Full hours within the span, thinned so that each has at least `room` pixels to stand in. */
export function hourTicks(span: ClockSpan, perMinute: number, room = 48): number[] {
  const every = [1, 2, 3, 6, 12].find(hours => hours * 60 * perMinute >= room) ?? 24
  const ticks: number[] = []
  for (let hour = Math.ceil(span.start / 60); hour * 60 <= span.end; hour += 1) {
    if (hour % every === 0 && (span.end - hour * 60) * perMinute >= room) ticks.push(hour * 60)
  }
  return ticks
}

/** The lane of each block, top first, so that no two in a lane share a minute. Blocks come by start. */
export function lanesOf(blocks: readonly Stretch[]): number[] {
  const ends: number[] = []
  return blocks.map(block => {
    const free = ends.findIndex(end => end <= block.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = block.end
    return lane
  })
}

/** Holes with the same start and end, on all the weekdays they are there. */
export function holesTogether(holes: readonly Hole[]): (Stretch & { readonly weekdays: readonly number[] })[] {
  const byStretch = Map.groupBy(holes, hole => `${hole.start}-${hole.end}`)
  return [...byStretch.values()]
    .flatMap(same => {
      const [first] = same
      return first ? [{ start: first.start, end: first.end, weekdays: same.map(hole => hole.weekday) }] : []
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether all weekdays on which anything runs are among these. */
export function isEveryDay(weekdays: readonly number[], moments: readonly TimedMoment[]): boolean {
  return moments.flatMap(runsOn).every(day => weekdays.includes(day))
}

/** Words beside their places: for each wished start and width, a line on which it meets no other. */
export function linesFor(labels: readonly { readonly x: number; readonly width: number }[]): number[] {
  return lanesOf(labels.map(({ x, width }) => ({ start: x, end: x + width })))
}
