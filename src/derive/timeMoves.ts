import { runsOn, type Stretch } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan, TimedMoment } from '../domain/plan.ts'
import { overlap } from './stretches.ts'
import { sharedWeekdays, timedMoments } from './theDay.ts'

/**
 * Moving several moments of a day in time at once: minutes after midnight in, new times out, nothing written. A move
 * keeps every length, stays within the day, moves only moments that run on a shared weekday (each on all its weekdays,
 * with its variants), and never puts two moments at the same time that were not before.
 */
export interface TimeMove {
  readonly times: readonly NewTime[]
  /** By how many minutes; below zero is earlier. */
  readonly by: number
  /** How many moments move, variants not counted. */
  readonly moved: number
  /** How many come later in the day and stay, because they run on other weekdays only. */
  readonly staying: number
}

export interface NewTime extends Stretch {
  readonly id: Id<'moment'>
}

/** Why nothing can be moved: no moment before it, or after it; no gap; a pair of moments that would meet on another weekday. */
export type Refused =
  | { readonly refused: 'first' | 'last' | 'no gap' }
  | { readonly refused: 'would meet'; readonly pair: readonly [Id<'moment'>, Id<'moment'>] }

type DayTables = Pick<Plan, 'days' | 'moments'>

/** The timed moments of the day that are nobody's variant, by start, and the variants that go along with each. */
function inDay(plan: DayTables, day: string) {
  const all = timedMoments(plan, day)
  const here = new Set<string>(all.map(moment => moment.id))
  const isOwn = ({ variantOf }: TimedMoment) => variantOf === undefined || !here.has(variantOf)
  const variants = Map.groupBy(
    all.filter(moment => !isOwn(moment)),
    moment => moment.variantOf,
  )
  return { homes: all.filter(isOwn), along: (moment: TimedMoment) => variants.get(moment.id) ?? [] }
}

function meet(a: TimedMoment, b: TimedMoment): boolean {
  return sharedWeekdays(runsOn(a), runsOn(b)).length > 0
}

function runsOnSome(moment: TimedMoment, weekdays: readonly number[]): boolean {
  return sharedWeekdays(runsOn(moment), weekdays).length > 0
}

interface Room {
  readonly minutes: number
  /** The mover and the one that stays which leave no more; none at the ends of the day. */
  readonly pair?: readonly [Id<'moment'>, Id<'moment'>]
}

/** How far movers can go, earlier (−1) or later (1), before one meets a moment that stays or midnight. */
function roomFor(
  movers: readonly TimedMoment[],
  along: (moment: TimedMoment) => readonly TimedMoment[],
  stayers: readonly TimedMoment[],
  way: -1 | 1,
): Room {
  const withVariants = movers.flatMap(mover => [mover, ...along(mover)])
  const untilMidnight =
    way < 0
      ? Math.min(...withVariants.map(mover => mover.start))
      : 1440 - Math.max(...withVariants.map(mover => mover.end))
  let room: Room = { minutes: untilMidnight }
  for (const mover of movers) {
    for (const other of stayers) {
      if (!meet(mover, other)) continue
      const between = way < 0 ? mover.start - other.end : other.start - mover.end
      if (between >= 0 && between < room.minutes) room = { minutes: between, pair: [mover.id, other.id] }
    }
  }
  return room
}

function moveAll(
  movers: readonly TimedMoment[],
  along: (moment: TimedMoment) => readonly TimedMoment[],
  by: number,
  staying: number,
): TimeMove {
  const times = movers
    .flatMap(mover => [mover, ...along(mover)])
    .map(({ id, start, end }) => ({ id, start: start + by, end: end + by }))
  return { times, by, moved: movers.length, staying }
}

/** Closes a stretch in which nothing runs on some weekdays: what follows on any of them starts earlier. */
export function closeHole(
  plan: DayTables,
  day: string,
  hole: Stretch & { readonly weekdays: readonly number[] },
): TimeMove | Refused {
  const { homes, along } = inDay(plan, day)
  const later = homes.filter(moment => moment.start >= hole.end)
  const movers = later.filter(moment => runsOnSome(moment, hole.weekdays))
  if (movers.length === 0) return { refused: 'last' }
  const stayers = homes.filter(moment => !movers.includes(moment))
  const room = roomFor(movers, along, stayers, -1)
  const by = Math.min(hole.end - hole.start, room.minutes)
  if (by > 0) return moveAll(movers, along, -by, later.length - movers.length)
  return room.pair ? { refused: 'would meet', pair: room.pair } : { refused: 'no gap' }
}

/** Closes the gap before a moment: it and all that follow start earlier, right after what comes before it. */
export function closeGap(plan: DayTables, day: string, id: Id<'moment'>): TimeMove | Refused {
  const { homes } = inDay(plan, day)
  const moment = homes.find(one => one.id === id)
  if (!moment) return { refused: 'no gap' }
  const before = homes.filter(other => other.start < moment.start && meet(moment, other))
  if (before.length === 0) return { refused: 'first' }
  const start = Math.max(...before.map(other => other.end))
  if (start >= moment.start) return { refused: 'no gap' }
  return closeHole(plan, day, { start, end: moment.start, weekdays: runsOn(moment) })
}

/** What follows a moment and how many minutes it can go either way. */
export interface ShiftRoom {
  readonly moments: readonly Id<'moment'>[]
  readonly earlier: number
  readonly later: number
}

/** How far what follows a moment can be shifted; refused when nothing follows. */
export function shiftRoom(plan: DayTables, day: string, id: Id<'moment'>): ShiftRoom | Refused {
  const found = following(plan, day, id)
  if (!found) return { refused: 'last' }
  const { movers, along, stayers } = found
  return {
    moments: movers.map(mover => mover.id),
    earlier: roomFor(movers, along, stayers, -1).minutes,
    later: roomFor(movers, along, stayers, 1).minutes,
  }
}

/** Shifts what follows a moment by some minutes; undefined when that is nothing, or more than there is room for. */
export function shiftFollowing(plan: DayTables, day: string, id: Id<'moment'>, by: number): TimeMove | undefined {
  const found = following(plan, day, id)
  if (!found || by === 0 || !Number.isInteger(by)) return undefined
  const { movers, along, stayers, staying } = found
  const room = roomFor(movers, along, stayers, by < 0 ? -1 : 1)
  return Math.abs(by) <= room.minutes ? moveAll(movers, along, by, staying) : undefined
}

function following(plan: DayTables, day: string, id: Id<'moment'>) {
  const { homes, along } = inDay(plan, day)
  const moment = homes.find(one => one.id === id)
  if (!moment) return undefined
  const later = homes.filter(other => other.start >= moment.end)
  const movers = later.filter(other => meet(moment, other))
  if (movers.length === 0) return undefined
  const stayers = homes.filter(other => !movers.includes(other))
  return { movers, along, stayers, staying: later.length - movers.length }
}

/** Swaps a moment with the next one that shares a weekday; the pause between them keeps its length. */
export function swapWithNext(
  plan: DayTables,
  day: string,
  id: Id<'moment'>,
): (TimeMove & { readonly next: Id<'moment'> }) | Refused {
  const { homes, along } = inDay(plan, day)
  const moment = homes.find(one => one.id === id)
  const next = moment && homes.find(other => other.start >= moment.end && meet(moment, other))
  if (!moment || !next) return { refused: 'last' }
  const by = next.end - moment.end
  const nextBy = moment.start - next.start
  const others = homes.filter(other => other !== moment && other !== next)
  for (const [mover, minutes] of [
    [moment, by],
    [next, nextBy],
  ] as const) {
    const then = { start: mover.start + minutes, end: mover.end + minutes }
    const met = others.find(other => meet(mover, other) && overlap(then, other) && !overlap(mover, other))
    if (met) return { refused: 'would meet', pair: [mover.id, met.id] }
  }
  const times = [...moveAll([next], along, nextBy, 0).times, ...moveAll([moment], along, by, 0).times]
  if (times.some(time => time.start < 0 || time.end > 1440)) return { refused: 'last' } // a variant near midnight
  return { times, by, moved: 2, staying: 0, next: next.id }
}

/** Where a moment is split in two: at its middle, on five minutes where it is long enough; undefined below two minutes. */
export function splitAt({ start, end }: Stretch): number | undefined {
  const length = end - start
  if (length < 2) return undefined
  const half = Math.round(length / 10) * 5
  return start + (half > 0 && half < length ? half : Math.floor(length / 2))
}
