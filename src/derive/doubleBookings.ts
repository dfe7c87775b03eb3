import type { Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { inShortOrder } from './inShortOrder.ts'
import { seenAs } from './rule.ts'
import { minutesCovered, overlap } from './stretches.ts'
import { allWeekdays, sharedWeekdays } from './theDay.ts'
import { eachWeekday } from './week.ts'
import type { Window } from './windows.ts'

/** One person with two practices at the same time. */
export interface DoubleBooking {
  readonly person: Id<'person'>
  /** The smaller id first. */
  readonly practices: readonly [Id<'practice'>, Id<'practice'>]
  readonly weekdays: readonly number[]
  /** Minutes of overlap on one weekday, the largest. */
  readonly minutes: number
}

const clashesByPerson = byPerson({}, (_, person, windows): readonly DoubleBooking[] => {
  const met = meetings(windows)
  return met.length === 0 ? none : clashes(person, met)
})

/** [D2] Who is wanted in two places at once, one row per person and pair of practices; within one moment nothing clashes. */
export const doubleBookings = seenAs(clashesByPerson, inPersonOrder<DoubleBooking>())

const none: readonly DoubleBooking[] = []

type Pair = DoubleBooking['practices']
interface Meeting {
  readonly pair: Pair
  readonly both: Stretch
  readonly weekdays: readonly number[]
}

/** What the meetings of one person come to, pair by pair in order. */
function clashes(person: Id<'person'>, met: Meeting[]): DoubleBooking[] {
  inShortOrder(met, (a, b) => byPair(a.pair, b.pair))
  const found: DoubleBooking[] = []
  for (let start = 0, end = 1; start < met.length; start = end++) {
    const first = met[start] as Meeting // within the list
    while (end < met.length && byPair(first.pair, (met[end] as Meeting).pair) === 0) end++
    found.push(end - start === 1 ? clashOfOne(person, first) : clashOfAll(person, met.slice(start, end)))
  }
  return found
}

/** Every two windows that share time; being sorted by start, the first that shares none with a window ends its search. */
function meetings(windows: readonly Window[]): Meeting[] {
  const met: Meeting[] = []
  for (let index = 0; index < windows.length; index++) {
    const window = windows[index] as Window // within the list
    for (let next = index + 1; next < windows.length; next++) {
      const other = windows[next] as Window // within the list
      if (other.entry.start >= window.entry.end) break
      if (!isClash(window, other)) continue
      const both = overlap(window.entry, other.entry)
      const weekdays = sharedWeekdays(window.weekdays, other.weekdays)
      if (both && weekdays.length > 0) met.push({ pair: pairOf(window, other), both, weekdays })
    }
  }
  return met
}

function isClash({ entry: a }: Window, { entry: b }: Window): boolean {
  return (a.moment === null || a.moment !== b.moment) && a.practice !== b.practice
}

function pairOf({ entry: a }: Window, { entry: b }: Window): Pair {
  return a.practice < b.practice ? [a.practice, b.practice] : [b.practice, a.practice]
}

function clashOfOne(person: Id<'person'>, { pair: practices, both, weekdays }: Meeting): DoubleBooking {
  return { person, practices, weekdays, minutes: both.end - both.start }
}

function clashOfAll(person: Id<'person'>, met: readonly Meeting[]): DoubleBooking {
  const practices = (met[0] as Meeting).pair // the same in all, of which there is one at least
  const minutes = eachWeekday(met, weekday => minutesCovered(togetherOn(met, weekday)))
  const weekdays = allWeekdays.filter((_, index) => minutes[index] !== 0)
  return { person, practices, weekdays, minutes: Math.max(...minutes) }
}

function togetherOn(met: readonly Meeting[], weekday: number): Stretch[] {
  return met.filter(meeting => meeting.weekdays.includes(weekday)).map(meeting => meeting.both)
}

function byPair(a: Pair, b: Pair): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1])
}
