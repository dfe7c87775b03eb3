import { type Entry, personDay, roleDay } from '../../derive/adultDays.ts'
import { roleDemand } from '../../derive/roleDemand.ts'
import { overlap } from '../../derive/stretches.ts'
import { linksByFrom } from '../../derive/validLinks.ts'
import { type Id, isId } from '../../domain/ids.ts'
import { byOrder } from '../../domain/order.ts'
import type { Plan, Practice } from '../../domain/plan.ts'

export type AdultId = Id<'role'> | Id<'person'>

/** One thing an adult does on the weekday, and what it clashes with. */
export interface Act extends Entry {
  /** Practices wanted of the same adult at the same time. */
  readonly clashes: readonly Id<'practice'>[]
}

export interface AdultColumn {
  readonly id: AdultId
  readonly acts: readonly Act[]
  /** Practices with minutes but no time yet. */
  readonly toPlace: readonly Practice[]
}

/** The days of several adults (ids with a space between) on one weekday. Those who are not in the plan are left out. */
export function adultColumns(plan: Plan, adults: string, weekday: number, day?: string): AdultColumn[] {
  return adults.split(' ').flatMap(id => {
    if (isPerson(plan, id)) return [personColumn(plan, id, weekday, day)]
    return isRole(plan, id) ? [roleColumn(plan, id, weekday, day)] : []
  })
}

export function isPerson(plan: Pick<Plan, 'people'>, id: string): id is Id<'person'> {
  return isId('person', id) && plan.people.has(id)
}

export function isRole(plan: Pick<Plan, 'roles'>, id: string): id is Id<'role'> {
  return isId('role', id) && plan.roles.has(id)
}

function personColumn(plan: Plan, id: Id<'person'>, weekday: number, day?: string): AdultColumn {
  const entries = eachOnce(personDay(plan, id, weekday, day))
  const practices = (linksByFrom(plan, 'assigned').get(id) ?? []).map(link => link.to)
  return { id, acts: entries.map(entry => withClashes(entry, entries)), toPlace: floating(plan, practices) }
}

/** A role held by several may well do two things at once; it clashes only where more are asked for than there are. */
function roleColumn(plan: Plan, id: Id<'role'>, weekday: number, day?: string): AdultColumn {
  const entries = eachOnce(roleDay(plan, id, weekday, day))
  const over = roleDemand(plan, day)
    .find(row => row.role === id)
    ?.over.filter(stretch => stretch.weekday === weekday)
  const acts = entries.map(entry =>
    over?.some(stretch => overlap(stretch, entry)) ? withClashes(entry, entries) : { ...entry, clashes: [] },
  )
  const practices = (linksByFrom(plan, 'does').get(id) ?? []).filter(link => link.part.includes('R'))
  return {
    id,
    acts,
    toPlace: floating(
      plan,
      practices.map(link => link.to),
    ),
  }
}

/** A practice that makes a moment and its variants at the same time is one act. */
export function eachOnce(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (entry, index) =>
      entries.findIndex(
        other => other.practice === entry.practice && other.start === entry.start && other.end === entry.end,
      ) === index,
  )
}

function withClashes(entry: Entry, entries: readonly Entry[]): Act {
  const clashes = entries.filter(
    other =>
      other.practice !== entry.practice &&
      (other.moment === null || other.moment !== entry.moment) &&
      overlap(entry, other),
  )
  return { ...entry, clashes: [...new Set(clashes.map(other => other.practice))] }
}

function floating(plan: Plan, practices: readonly Id<'practice'>[]): Practice[] {
  return practices
    .flatMap(id => plan.practices.get(id) ?? [])
    .filter(practice => practice.timing.kind === 'floating')
    .sort(byOrder)
}

/** Two acts of one adult in one moment are one act together. */
export function isOneAct(a: Act, b: Act): boolean {
  return a.moment !== null && a.moment === b.moment && a.start === b.start && a.end === b.end
}

/** The roles a person fills, by order. */
export function rolesOf(plan: Plan, person: Id<'person'>) {
  return (linksByFrom(plan, 'fills').get(person) ?? []).flatMap(link => plan.roles.get(link.to) ?? []).sort(byOrder)
}
