import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { supportsNeeded } from './needs.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** Who does a practice: people by name, and roles that do it (R). In id order. */
export interface Hands {
  readonly people: readonly Id<'person'>[]
  readonly roles: readonly Id<'role'>[]
}

/** Who does each practice. */
export function handsOf(plan: Plan): ReadonlyMap<Id<'practice'>, Hands> {
  const assigned = linksByTo(plan, 'assigned')
  const does = linksByTo(plan, 'does')
  return new Map(
    [...plan.practices.keys()].map(id => [
      id,
      {
        people: (assigned.get(id) ?? []).map(link => link.from).sort(),
        roles: (does.get(id) ?? [])
          .filter(link => link.part.includes('R'))
          .map(link => link.from)
          .sort(),
      },
    ]),
  )
}

/** Whether a practice has nobody any more. Where people were named, a role alone is not enough: nobody of it is known to do it. */
export function lostHands(before: Hands | undefined, after: Hands): boolean {
  if (!before || after.people.length > 0) return false
  return before.people.length > 0 || (before.roles.length > 0 && after.roles.length === 0)
}

/** The supports that are missing and that a practice cannot do without, in id order. */
export function missingFor(plan: Plan, practice: Id<'practice'>): Id<'support'>[] {
  return [...(supportsNeeded(plan, 'needed').get(practice) ?? [])]
    .filter(id => plan.supports.get(id)?.status === 'missing')
    .sort()
}

/** The practices that shape each feeling of the ideal and variant days, in id order. */
export function shapingOf(plan: Plan): ReadonlyMap<Id<'feeling'>, readonly Id<'practice'>[]> {
  const dreamed = dreamedMoments(plan)
  const shapes = linksByTo(plan, 'shapes')
  return new Map(
    [...plan.feelings.values()]
      .filter(({ moment }) => dreamed.has(moment))
      .map(({ id }) => [id, (shapes.get(id) ?? []).map(link => link.from).sort()]),
  )
}

/** The practices each moment is made by, in id order. */
export function makersOf(plan: Plan, moment: Id<'moment'>): Id<'practice'>[] {
  return (linksByTo(plan, 'makes').get(moment) ?? []).map(link => link.from).sort()
}
