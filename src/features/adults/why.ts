import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import { byOrder, inOrder } from '../../domain/order.ts'
import type { Feeling, Moment, Outcome, Plan, Practice, Role, Support } from '../../domain/plan.ts'

/** Why a practice is there and what stands behind it. */
export interface Why {
  readonly moments: readonly Moment[]
  readonly feelings: readonly Feeling[]
  readonly outcomes: readonly Outcome[]
  /** Roles that do it themselves. */
  readonly roles: readonly Role[]
  readonly supports: readonly Support[]
}

/** What a practice makes, shapes and builds, who does it and what it needs directly; nothing for one that is gone. */
export function whyOf(plan: Plan, practice: Id<'practice'>): Why {
  const does = (linksByTo(plan, 'does').get(practice) ?? []).filter(link => link.part.includes('R'))
  return {
    moments: (linksByFrom(plan, 'makes').get(practice) ?? [])
      .flatMap(link => plan.moments.get(link.to) ?? [])
      .sort(byOrder),
    feelings: (linksByFrom(plan, 'shapes').get(practice) ?? []).flatMap(link => plan.feelings.get(link.to) ?? []),
    outcomes: (linksByFrom(plan, 'builds').get(practice) ?? [])
      .flatMap(link => plan.outcomes.get(link.to) ?? [])
      .sort(byOrder),
    roles: does.flatMap(link => plan.roles.get(link.from) ?? []).sort(byOrder),
    supports: (linksByFrom(plan, 'needs').get(practice) ?? [])
      .flatMap(link => plan.supports.get(link.to) ?? [])
      .sort(byOrder),
  }
}

/** The practices a role does itself, by order. */
export function practicesOfRole(plan: Plan, role: Id<'role'>): Practice[] {
  return (linksByFrom(plan, 'does').get(role) ?? [])
    .filter(link => link.part.includes('R'))
    .flatMap(link => plan.practices.get(link.to) ?? [])
    .sort(byOrder)
}

/** The practices a person could be assigned to: first those their roles do or they have already, then all others. */
export function practicesForPerson(
  plan: Plan,
  person: Id<'person'>,
): { near: readonly Practice[]; others: readonly Practice[] } {
  const near = new Set((linksByFrom(plan, 'assigned').get(person) ?? []).map(link => link.to))
  for (const { to } of linksByFrom(plan, 'fills').get(person) ?? []) {
    for (const practice of practicesOfRole(plan, to)) near.add(practice.id)
  }
  const all = inOrder(plan.practices)
  return {
    near: all.filter(practice => near.has(practice.id)),
    others: all.filter(practice => !near.has(practice.id)),
  }
}

/** Who could do a practice: people assigned or of its roles first, then all others. */
export function peopleForPractice(plan: Plan, practice: Id<'practice'>) {
  const assigned = new Set((linksByTo(plan, 'assigned').get(practice) ?? []).map(link => link.from))
  const near = new Set(assigned)
  for (const role of whyOf(plan, practice).roles) {
    for (const link of linksByTo(plan, 'fills').get(role.id) ?? []) near.add(link.from)
  }
  const all = inOrder(plan.people)
  return {
    assigned,
    near: all.filter(person => near.has(person.id)),
    others: all.filter(person => !near.has(person.id)),
  }
}

/** The practices that make a moment, by order. */
export function practicesOfMoment(plan: Plan, moment: Id<'moment'>): Practice[] {
  return (linksByTo(plan, 'makes').get(moment) ?? []).flatMap(link => plan.practices.get(link.from) ?? []).sort(byOrder)
}
