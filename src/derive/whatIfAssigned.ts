import { runsOn } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { type Link, linkId } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { linksByFrom } from './validLinks.ts'
import type { PlainEdit } from './whatIfEdits.ts'

/** What of an assignment is given up; empty lists restrict nothing. */
export interface Give {
  readonly person: Id<'person'>
  readonly practice: Id<'practice'>
  readonly moments: readonly Id<'moment'>[]
  readonly weekdays: readonly number[]
}

type Tables = Pick<Plan, 'links' | 'moments' | 'practices' | 'people'>

/** Takes a person out of some moments of a practice, off some weekdays, or off all of it; undefined when they are not assigned. */
export function giveUp(plan: Tables, { person, practice, moments, weekdays }: Give): PlainEdit[] | undefined {
  const link = assignment(plan, person, practice)
  const its = plan.practices.get(practice)
  if (!link || !its || !plan.people.has(person)) return undefined
  const made = momentsMade(plan, practice)
  const week = runsOn(its)
  const isAll = moments.length === 0 && weekdays.length === 0
  const momentsLeft = less(link.moments.length > 0 ? link.moments : made, moments)
  const weekdaysLeft = less(link.weekdays.length > 0 ? link.weekdays : week, weekdays)
  const noMoment = moments.length > 0 && !momentsLeft.some(moment => made.includes(moment))
  const noWeekday = weekdays.length > 0 && !weekdaysLeft.some(weekday => week.includes(weekday))
  if (isAll || noMoment || noWeekday) return [{ do: 'remove', id: link.id }]
  const fields = {
    ...(moments.length > 0 && { moments: momentsLeft }),
    ...(weekdays.length > 0 && { weekdays: weekdaysLeft }),
  }
  return [{ do: 'edit', id: link.id, fields }]
}

/** Gives what one person gives up to another, who may be doing some of it already; undefined when either cannot be. */
export function handOver(plan: Tables, give: Give, to: Id<'person'>): PlainEdit[] | undefined {
  const given = giveUp(plan, give)
  const link = assignment(plan, give.person, give.practice)
  if (!given || !link || !plan.people.has(to) || to === give.person) return undefined
  const moments = give.moments.length > 0 ? give.moments : link.moments
  const weekdays = give.weekdays.length > 0 ? give.weekdays : link.weekdays
  const theirs = assignment(plan, to, give.practice)
  const fields = theirs
    ? { moments: union(theirs.moments, moments), weekdays: union(theirs.weekdays, weekdays) }
    : { moments, weekdays }
  const taken: PlainEdit = theirs
    ? { do: 'edit', id: theirs.id, fields }
    : { do: 'link', kind: 'assigned', from: to, to: give.practice, fields }
  return [...given, taken]
}

/** Every moment a practice makes, on whatever day. */
function momentsMade(plan: Tables, practice: Id<'practice'>): Id<'moment'>[] {
  return (linksByFrom(plan as Plan, 'makes').get(practice) ?? []).map(link => link.to) // it reads these tables
}

function assignment(plan: Tables, person: Id<'person'>, practice: Id<'practice'>): Link<'assigned'> | undefined {
  return plan.links.get(linkId('assigned', person, practice)) as Link<'assigned'> | undefined // by the id of such a link
}

function less<T>(all: readonly T[], some: readonly T[]): T[] {
  return all.filter(one => !some.includes(one))
}

/** No restriction where either has none. */
function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.length === 0 || b.length === 0 ? [] : [...new Set([...a, ...b])]
}
