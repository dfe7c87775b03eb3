import { inOrder } from '../domain/order.ts'
import type { Day, Learner, Outcome, Person, Plan, Role } from '../domain/plan.ts'

/** The days of a plan, by order key. */
export function daysInOrder(plan: Pick<Plan, 'days'>): readonly Day[] {
  return inOrder(plan.days)
}

/** The learners of a plan, by order key. */
export function learnersInOrder(plan: Pick<Plan, 'learners'>): readonly Learner[] {
  return inOrder(plan.learners)
}

/** The outcomes of a plan, by order key. */
export function outcomesInOrder(plan: Pick<Plan, 'outcomes'>): readonly Outcome[] {
  return inOrder(plan.outcomes)
}

/** The roles of a plan, by order key. */
export function rolesInOrder(plan: Pick<Plan, 'roles'>): readonly Role[] {
  return inOrder(plan.roles)
}

/** The people of a plan, by order key. */
export function peopleInOrder(plan: Pick<Plan, 'people'>): readonly Person[] {
  return inOrder(plan.people)
}
