import { runsOn, type Stretch } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import type { DoubleBooking } from './doubleBookings.ts'
import { freeStretches, schoolDay } from './freeTime.ts'
import { offeredPeople } from './offeredPeople.ts'
import { overlap } from './stretches.ts'
import { sharedWeekdays } from './theDay.ts'
import { linksByTo } from './validLinks.ts'
import { type Trial, tryOut } from './whatIf.ts'
import type { Give } from './whatIfAssigned.ts'
import { type Window, windowsOfPerson } from './windows.ts'

/** Two practices somebody is asked to do at the same time. */
export type Clash = Pick<DoubleBooking, 'person' | 'practices'>

/** Two windows of a person that meet: of the first practice, of the second. */
type Meeting = readonly [Window, Window]

/** Where the two practices meet in the week; none where the clash is over. */
function meetingsOf(plan: Plan, { person, practices: [a, b] }: Clash, asked?: string): Meeting[] {
  const windows = windowsOfPerson(plan, person, asked)
  const of = (practice: Id<'practice'>) => windows.filter(({ entry }) => entry.practice === practice)
  return of(a).flatMap(one =>
    of(b)
      .filter(other => isMeeting(one, other))
      .map((other): Meeting => [one, other]),
  )
}

function isMeeting(a: Window, b: Window): boolean {
  if (a.entry.moment !== null && a.entry.moment === b.entry.moment) return false
  return overlap(a.entry, b.entry) !== undefined && sharedWeekdays(a.weekdays, b.weekdays).length > 0
}

/** What could end a double-booking, each once and not tried yet. */
export function trialsFor(plan: Plan, clash: Clash, asked?: string): Trial[] {
  const met = meetingsOf(plan, clash, asked)
  if (met.length === 0) return []
  const [a, b] = clash.practices
  const sides = [
    { practice: a, mine: met.map(([one]) => one), theirs: met.map(([, other]) => other) },
    { practice: b, mine: met.map(([, other]) => other), theirs: met.map(([one]) => one) },
  ]
  const all = sides.flatMap(side => {
    const give = giveOf(plan, clash.person, side, asked)
    return [
      ...moves(plan, side),
      ...times(plan, side, asked),
      ...othersFor(plan, give, side, asked).map((to): Trial => ({ kind: 'reassign', ...give, to })),
      { kind: 'leave', ...give } as const,
    ]
  })
  return unique([...all, ...turns(clash, met)])
}

interface Side {
  readonly practice: Id<'practice'>
  /** The windows of this practice that meet one of the other, and those they meet. */
  readonly mine: readonly Window[]
  readonly theirs: readonly Window[]
}

/** As little of the assignment as ends the clash: some of its moments, else some of its weekdays, else all of it. */
function giveOf(plan: Plan, person: Id<'person'>, { practice, mine }: Side, asked?: string): Give {
  const all = windowsOfPerson(plan, person, asked).filter(({ entry }) => entry.practice === practice)
  const moments = unique(mine.flatMap(({ entry }) => entry.moment ?? []))
  if (moments.length > 0 && all.some(({ entry }) => entry.moment !== null && !moments.includes(entry.moment)))
    return { person, practice, moments, weekdays: [] }
  const weekdays = inWeek(mine)
  if (inWeek(all).some(weekday => !weekdays.includes(weekday))) return { person, practice, moments: [], weekdays }
  return { person, practice, moments: [], weekdays: [] }
}

function inWeek(windows: readonly Window[]): number[] {
  return unique(windows.flatMap(window => window.weekdays)).sort((a, b) => a - b)
}

/** Who fills a role that does the practice, is not assigned to it, and has nothing else at the time. */
function othersFor(plan: Plan, give: Give, { practice, mine }: Side, asked?: string): Id<'person'>[] {
  const taken = mine.filter(
    ({ entry }) => give.moments.length === 0 || (entry.moment && give.moments.includes(entry.moment)),
  )
  return offeredPeople(plan)
    .filter(offer => offer.practice === practice && offer.person !== give.person)
    .map(offer => offer.person)
    .filter(
      person => !windowsOfPerson(plan, person, asked).some(theirs => taken.some(window => isMeeting(window, theirs))),
    )
}

/** Moments that end the clash right after it or right before it; later, also with all that follows. */
function moves(plan: Plan, { mine, theirs }: Side): Trial[] {
  return unique(mine.flatMap(({ entry }) => entry.moment ?? [])).flatMap((id): Trial[] => {
    const moment = plan.moments.get(id)
    if (!moment || !isTimed(moment)) return []
    const met = mine.flatMap((window, index) => (window.entry.moment === id ? (theirs[index]?.entry ?? []) : []))
    const later = Math.max(...met.map(entry => entry.end))
    const earlier = Math.min(...met.map(entry => entry.start)) - (moment.end - moment.start)
    const trials: readonly Trial[] = [
      { kind: 'move', moment: id, start: later, following: false },
      { kind: 'move', moment: id, start: earlier, following: false },
      { kind: 'move', moment: id, start: later, following: true },
    ]
    return trials.filter(trial => staysInDay(plan, trial, moment.day))
  })
}

/** Whether no moment of the day begins before school or ends after it that did not before. */
function staysInDay(plan: Plan, trial: Trial, day: Id<'day'>): boolean {
  const after = tryOut(plan, trial)
  const school = schoolDay(plan.plan.school)
  if (!after || !school) return after !== undefined
  const beyond = (of: Plan) =>
    [...of.moments.values()]
      .filter(moment => moment.day === day)
      .filter(isTimed)
      .filter(({ start, end }) => start < school.start || end > school.end).length
  return beyond(after) <= beyond(plan)
}

/** For a practice with a time of its own: right after or before what it meets, and the nearest time all who do it are free. */
function times(plan: Plan, { practice: id, theirs }: Side, asked?: string): Trial[] {
  const practice = plan.practices.get(id)
  if (practice?.timing.kind !== 'at') return []
  const { start, end } = practice.timing
  const length = end - start
  const met = theirs.map(({ entry }) => entry)
  const starts = [
    Math.max(...met.map(entry => entry.end)),
    Math.min(...met.map(entry => entry.start)) - length,
    ...freeStarts(plan, id, { start, end }, asked),
  ]
  const school = schoolDay(plan.plan.school)
  return unique(starts)
    .filter(time => !school || (time >= school.start && time + length <= school.end))
    .map(time => ({ kind: 'time', practice: id, start: time }))
}

/** The nearest starts, earlier and later, at which everybody who does a practice is free on all its weekdays. */
function freeStarts(plan: Plan, id: Id<'practice'>, { start, end }: Stretch, asked?: string): number[] {
  const school = schoolDay(plan.plan.school)
  const practice = plan.practices.get(id)
  if (!school || !practice) return []
  const people = (linksByTo(plan, 'assigned').get(id) ?? []).map(link => link.from)
  const week = runsOn(practice)
  const busy = people
    .flatMap(person => windowsOfPerson(plan, person, asked))
    .filter(({ entry, weekdays }) => entry.practice !== id && sharedWeekdays(weekdays, week).length > 0)
    .map(({ entry }) => entry)
  const length = end - start
  const starts = freeStretches(busy, school)
    .filter(free => free.end - free.start >= length)
    .map(free => Math.min(Math.max(start, free.start), free.end - length))
  const earlier = starts.filter(time => time < start).sort((a, b) => b - a)
  const later = starts.filter(time => time > start).sort((a, b) => a - b)
  return [...earlier.slice(0, 1), ...later.slice(0, 1)]
}

/** Each practice on every other of the weekdays on which they meet. */
function turns({ person, practices: [a, b] }: Clash, met: readonly Meeting[]): Trial[] {
  const weekdays = unique(met.flatMap(([one, other]) => sharedWeekdays(one.weekdays, other.weekdays))).sort(
    (x, y) => x - y,
  )
  if (weekdays.length < 2) return []
  const first = weekdays.filter((_, index) => index % 2 === 0)
  const second = weekdays.filter((_, index) => index % 2 === 1)
  return [
    {
      kind: 'split',
      person,
      turns: [
        { practice: a, leaves: second },
        { practice: b, leaves: first },
      ],
    },
  ]
}

/** Each once: plain data says the same when it is written the same. */
function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
}
