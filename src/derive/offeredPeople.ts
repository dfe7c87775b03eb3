import { compareText, type Id } from '../domain/ids.ts'
import { inOrder } from '../domain/order.ts'
import type { Plan } from '../domain/plan.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** Somebody who fills a role but is not assigned to a practice which that role does. */
export interface OfferedPerson {
  readonly person: Id<'person'>
  readonly practice: Id<'practice'>
  /** The roles that make it theirs, by id. */
  readonly roles: readonly Id<'role'>[]
}

/** People to offer for practices: they fill a role that does it (R) and are not assigned to it. By practice, then person, in their order. */
export function offeredPeople(plan: Pick<Plan, 'people' | 'roles' | 'practices' | 'links'>): OfferedPerson[] {
  const does = linksByTo(plan, 'does')
  const fills = linksByTo(plan, 'fills')
  const assigned = linksByFrom(plan, 'assigned')
  const people = inOrder(plan.people)
  return inOrder(plan.practices).flatMap(({ id: practice }) => {
    const roles = (does.get(practice) ?? []).filter(link => link.part.includes('R')).map(link => link.from)
    const because = new Map<Id<'person'>, Id<'role'>[]>()
    for (const role of roles.toSorted(compareText)) {
      for (const { from } of fills.get(role) ?? []) because.set(from, [...(because.get(from) ?? []), role])
    }
    return people.flatMap(({ id: person }) => {
      const theirs = because.get(person)
      if (!theirs || assigned.get(person)?.some(link => link.to === practice)) return []
      return [{ person, practice, roles: theirs }]
    })
  })
}
