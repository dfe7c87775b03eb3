import { runsOn, type Stretch } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import { inOrder } from '../domain/order.ts'
import type { Moment, Person, Plan, Practice } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { type DoubleBooking, doubleBookings } from './doubleBookings.ts'
import { overlap } from './stretches.ts'
import { momentsOf, theDay } from './theDay.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** Something a person is assigned to do: in a moment, at a time of its own, or whenever there is time. */
export interface Task {
  readonly practice: Id<'practice'>
  /** Minutes after midnight; null where nobody has said. */
  readonly stretch: Stretch | null
  /** They are wanted elsewhere at the same time. */
  readonly clashes: boolean
}

/** One person's day. */
export interface PersonRow {
  readonly person: Person
  readonly there: ReadonlyMap<Id<'moment'>, readonly Task[]>
  /** What they do outside the moments: at a time of its own, then without one. */
  readonly besides: readonly Task[]
  readonly bookings: readonly DoubleBooking[]
}

/** People down, the moments of the day across. */
export interface WhoIsWhere {
  readonly moments: readonly Moment[]
  readonly rows: readonly PersonRow[]
}

type Tables = Pick<Plan, 'plan' | 'days' | 'moments' | 'practices' | 'people' | 'links'>

/** [D1, D2] Who is where on one weekday (1 to 7) of the day: its moments as they are read, its people by order. */
export function whoIsWhere(plan: Tables, weekday: number, asked?: string): WhoIsWhere {
  const day = theDay(plan, asked)
  const moments = day ? momentsOf(plan, day.id).filter(moment => runsOn(moment).includes(weekday)) : []
  const bookings = Map.groupBy(
    doubleBookings(plan, asked).filter(booking => booking.weekdays.includes(weekday)),
    booking => booking.person,
  )
  const assigned = linksByFrom(plan, 'assigned')
  const makers = makersOf(plan, weekday)
  const rows = inOrder(plan.people).map(person => {
    const links = day ? (assigned.get(person.id) ?? []) : [] // without a day there is no time at all
    return {
      person,
      ...dayOf(links, moments, makers, plan.practices, weekday),
      bookings: bookings.get(person.id) ?? [],
    }
  })
  return { moments, rows }
}

/** The practices that make a moment while it happens, on a weekday they run; by order. */
export function practicesIn(
  plan: Pick<Plan, 'moments' | 'practices' | 'links'>,
  moment: Id<'moment'>,
  weekday: number,
): readonly Practice[] {
  return makersOf(plan, weekday).get(moment) ?? []
}

/** Whether an assignment holds in a moment on a weekday. */
export function holdsIn(link: Link<'assigned'>, moment: Id<'moment'>, weekday: number): boolean {
  return (link.moments.length === 0 || link.moments.includes(moment)) && holdsOn(link, weekday)
}

function holdsOn(link: Link<'assigned'>, weekday: number): boolean {
  return link.weekdays.length === 0 || link.weekdays.includes(weekday)
}

function makersOf(plan: Pick<Plan, 'moments' | 'practices' | 'links'>, weekday: number) {
  const made = linksByTo(plan, 'makes')
  const runs = inOrder(plan.practices).filter(
    practice => practice.timing.kind === 'during' && runsOn(practice).includes(weekday),
  )
  const place = new Map(runs.map((practice, index) => [practice.id, index]))
  return new Map(
    [...made].map(([moment, links]) => {
      const ids = new Set(links.map(link => link.from).filter(id => place.has(id)))
      return [moment, runs.filter(practice => ids.has(practice.id))] as const
    }),
  )
}

type Placed = Task & { readonly moment: Id<'moment'> | null }

function dayOf(
  links: readonly Link<'assigned'>[],
  moments: readonly Moment[],
  makers: ReadonlyMap<Id<'moment'>, readonly Practice[]>,
  practices: Plan['practices'],
  weekday: number,
): Pick<PersonRow, 'there' | 'besides'> {
  const byPractice = new Map(links.map(link => [link.to, link]))
  const inMoments = moments.flatMap(moment =>
    (makers.get(moment.id) ?? []).flatMap((practice): Placed[] => {
      const link = byPractice.get(practice.id)
      if (!link || !holdsIn(link, moment.id, weekday)) return []
      return [
        {
          practice: practice.id,
          moment: moment.id,
          stretch: isTimed(moment) ? stretchOf(moment) : null,
          clashes: false,
        },
      ]
    }),
  )
  const all = withClashes([...inMoments, ...besidesOf(links, practices, weekday)])
  const there = Map.groupBy(
    all.filter(task => task.moment !== null),
    task => task.moment as Id<'moment'>, // those of none are left out just above
  )
  return {
    there: new Map([...there].map(([moment, tasks]) => [moment, tasks.map(taskOf)])),
    besides: all.filter(task => task.moment === null).map(taskOf),
  }
}

function besidesOf(links: readonly Link<'assigned'>[], practices: Plan['practices'], weekday: number): Placed[] {
  const theirs = links
    .filter(link => holdsOn(link, weekday))
    .flatMap(link => practices.get(link.to) ?? [])
    .filter(practice => practice.timing.kind !== 'during' && runsOn(practice).includes(weekday))
  const ordered = inOrder(new Map(theirs.map(practice => [practice.id, practice])))
  const timed = ordered.flatMap(({ id, timing }): Placed[] =>
    timing.kind === 'at' ? [{ practice: id, moment: null, stretch: stretchOf(timing), clashes: false }] : [],
  )
  const floating = ordered.filter(({ timing }) => timing.kind === 'floating')
  return [
    ...timed.sort((a, b) => (a.stretch?.start ?? 0) - (b.stretch?.start ?? 0)), // stable: by order where they start together
    ...floating.map(({ id }): Placed => ({ practice: id, moment: null, stretch: null, clashes: false })),
  ]
}

function stretchOf({ start, end }: Stretch): Stretch {
  return { start, end }
}

/** Two practices of one moment are one act together, as in D2. */
function withClashes(tasks: readonly Placed[]): Placed[] {
  return tasks.map(task => ({ ...task, clashes: tasks.some(other => isClash(task, other)) }))
}

function isClash(a: Placed, b: Placed): boolean {
  if (a.practice === b.practice || (a.moment !== null && a.moment === b.moment)) return false
  return a.stretch !== null && b.stretch !== null && overlap(a.stretch, b.stretch) !== undefined
}

function taskOf({ practice, stretch, clashes }: Placed): Task {
  return { practice, stretch, clashes }
}
