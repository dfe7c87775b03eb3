import type { Stretch } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import { byOrder } from '../../domain/order.ts'
import type { Moment, TimedMoment } from '../../domain/plan.ts'
import { isTimed, type PartOfDay } from '../../domain/studentDay.ts'

/** What moving a moment changes: its place in the order, and the times of it and of those it passes. */
export interface Move {
  readonly after: Id<'moment'> | null
  readonly part: PartOfDay
  readonly times: readonly (Stretch & { readonly id: Id<'moment'> })[]
}

/** A moment as the strip shows it: with the part of the day it falls in. */
export interface InDay {
  readonly moment: Moment
  readonly part: PartOfDay
}

/**
 * Moves one moment to stand at index `to` among the others (in reading order), in `part`. An untimed moment changes its
 * place; a timed one that passes others trades times with them: everyone keeps their length and the pauses stay where
 * they were. Where moments already overlap, only the moved one takes a new start.
 */
export function moveInDay(all: readonly InDay[], id: Id<'moment'>, to: number, part: PartOfDay): Move | undefined {
  const moved = all.find(one => one.moment.id === id)?.moment
  if (!moved) return undefined
  const others = all.filter(one => one.moment.id !== id)
  const after = placeAfter(others, to, part)
  if (!isTimed(moved)) return { after, part, times: [] }
  const before = timedOf(all)
  const then = timedOf([...others.slice(0, to), { moment: moved, part }, ...others.slice(to)])
  const from = before.indexOf(moved)
  const at = then.indexOf(moved)
  if (from === at) return { after, part, times: [] }
  return { after, part, times: tradedTimes(before, from, at) }
}

function timedOf(all: readonly InDay[]): TimedMoment[] {
  return all.map(one => one.moment).filter(isTimed)
}

/** The moment the moved one comes right after by order key, so that it reads at `to`. */
function placeAfter(others: readonly InDay[], to: number, part: PartOfDay): Id<'moment'> | null {
  const before = others[to - 1]
  if (before?.part === part) return before.moment.id
  const inPart = others.filter(one => one.part === part).map(one => one.moment)
  if (inPart.length === 0) return before?.moment.id ?? null
  const first = inPart.sort(byOrder)[0]
  const ahead = others.map(one => one.moment).filter(moment => first && byOrder(moment, first) < 0)
  return ahead.sort(byOrder).at(-1)?.id ?? null
}

function tradedTimes(sequence: readonly TimedMoment[], from: number, to: number): Move['times'] {
  const moved = sequence[from]
  const target = sequence[to]
  if (!moved || !target) return []
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  const range = sequence.slice(low, high + 1)
  const pauses = range.slice(1).map((moment, index) => moment.start - (range[index]?.end ?? moment.start))
  if (pauses.some(pause => pause < 0)) {
    const length = moved.end - moved.start
    const start = from < to ? target.end : target.start
    return start + length <= 1440 ? [{ id: moved.id, start, end: start + length }] : []
  }
  const others = range.filter(moment => moment !== moved)
  const order = from < to ? [...others, moved] : [moved, ...others]
  let start = range[0]?.start ?? moved.start
  return order.map((moment, index) => {
    const time = { id: moment.id, start, end: start + moment.end - moment.start }
    start = time.end + (pauses[index] ?? 0)
    return time
  })
}

/** A timed moment with another start, the same length, within the day; snapped to `step` minutes. */
export function startAt(moment: TimedMoment, start: number, step = 5): Stretch {
  const length = moment.end - moment.start
  const snapped = Math.round(start / step) * step
  const within = Math.min(1440 - length, Math.max(0, snapped))
  return { start: within, end: within + length }
}

/** A timed moment with another end, at least one step long; snapped to `step` minutes. */
export function endAt(moment: TimedMoment, end: number, step = 5): Stretch {
  const snapped = Math.round(end / step) * step
  const least = moment.start + step
  return { start: moment.start, end: Math.min(1440, Math.max(least, snapped)) }
}

/** The time a new moment takes between two others: half an hour at most, what is free at least; undefined when nothing is. */
export function freeAfter(before: Moment | undefined, next: Moment | undefined, dayStart: number): Stretch | undefined {
  if (before && !isTimed(before)) return undefined
  const start = before ? before.end : dayStart
  const free = next && isTimed(next) ? next.start - start : 30
  const length = Math.min(30, free, 1440 - start)
  return length >= 5 ? { start, end: start + length } : undefined
}
