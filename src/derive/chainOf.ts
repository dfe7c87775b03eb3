import { byId, type Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Permission, Plan, Practice, Role, Support } from '../domain/plan.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** What adults do for a moment, in order. */
export function practicesOf(plan: Plan, moment: Id<'moment'>): Practice[] {
  return (linksByTo(plan, 'makes').get(moment) ?? []).flatMap(link => plan.practices.get(link.from) ?? []).sort(byOrder)
}

/** Who does a practice, in order. */
export function rolesOf(plan: Plan, practice: Id<'practice'>): Role[] {
  return (linksByTo(plan, 'does').get(practice) ?? []).flatMap(link => plan.roles.get(link.from) ?? []).sort(byOrder)
}

/** What a practice cannot do without, in order. */
export function supportsOf(plan: Plan, practice: Id<'practice'>): Support[] {
  return (linksByFrom(plan, 'needs').get(practice) ?? [])
    .filter(link => link.weight === 'needed')
    .flatMap(link => plan.supports.get(link.to) ?? [])
    .sort(byOrder)
}

/** The yeses a support waits for, by id. */
export function permissionsOf(plan: Plan, support: Id<'support'>): Permission[] {
  return (linksByFrom(plan, 'awaits').get(support) ?? [])
    .flatMap(link => plan.permissions.get(link.to) ?? [])
    .sort(byId)
}

/** Who sees that a support gets there, in order. */
export function ownersOf(plan: Plan, support: Id<'support'>): Role[] {
  return (linksByTo(plan, 'owns').get(support) ?? []).flatMap(link => plan.roles.get(link.from) ?? []).sort(byOrder)
}
