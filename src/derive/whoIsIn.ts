import type { Id } from '../domain/ids.ts'
import type { Moment } from '../domain/plan.ts'

/** Whether a learner is in a moment: it names nobody, so that everyone is, or it names them. */
export function isIn(moment: Moment, learner: Id<'learner'>): boolean {
  return moment.learners.length === 0 || moment.learners.includes(learner)
}
