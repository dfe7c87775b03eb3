import type { Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { inShortOrder } from './inShortOrder.ts'
import { seenAs } from './rule.ts'
import { minutesCovered, overlap } from './stretches.ts'
import { allWeekdays, sharedWeekdays } from './theDay.ts'
import { eachWeekday } from './week.ts'
import { byEntry, type Window, type WindowTables } from './windows.ts'

/** One person with two practices at the same time. */
export interface DoubleBooking {
  readonly person: Id<'person'>
  /** The smaller id first. */
  readonly practices: readonly [Id<'practice'>, Id<'practice'>]
  readonly weekdays: readonly number[]
  /** Minutes of overlap on one weekday, the largest. */
  readonly minutes: number
}

type PersonTables = WindowTables & Pick<Plan, 'people'>

const clashesByPerson = byPerson<PersonTables, readonly DoubleBooking[]>({}, (_, person, windows, __, earlier) => {
  const moved = earlier && practicesMoved(earlier.windows, windows)
  const met = meetings(windows, moved)
  const found = met.length === 0 ? none : clashes(person, met)
  if (!moved) return found
  const still = earlier.row.filter(({ practices: [a, b] }) => !moved.has(a) && !moved.has(b))
  return inShortOrder([...still, ...found], (a, b) => byPair(a.practices, b.practices))
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

/** The practices of windows that are in one of two lists alone; both are in order. */
function practicesMoved(before: readonly Window[], after: readonly Window[]): ReadonlySet<Id<'practice'>> {
  const moved = new Set<Id<'practice'>>()
  let next = 0
  for (const window of after) {
    let was = before[next]
    while (was && was !== window && byEntry(was, window) < 0) {
      moved.add(was.entry.practice)
      was = before[++next]
    }
    if (was === window) next++
    else moved.add(window.entry.practice)
  }
  for (const { entry } of before.slice(next)) moved.add(entry.practice)
  return moved
}

/** Every two windows that share time, of which one at least is of these practices, if any are named; being sorted by start, the first that shares none with a window ends its search. */
function meetings(windows: readonly Window[], practices?: ReadonlySet<Id<'practice'>>): Meeting[] {
  const areAsked = practices && windows.map(({ entry }) => practices.has(entry.practice))
  const met: Meeting[] = []
  for (let index = 0; index < windows.length; index++) {
    const window = windows[index] as Window // within the list
    for (let next = index + 1; next < windows.length; next++) {
      const other = windows[next] as Window // within the list
      if (other.entry.start >= window.entry.end) break
      if (areAsked && !areAsked[index] && !areAsked[next]) continue
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
