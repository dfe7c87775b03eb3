import { isIn } from '../../derive/whoIsIn.ts'
import type { Learner, Moment } from '../../domain/plan.ts'

/** The learners who are in a moment. */
export function whoIn(moment: Moment, learners: readonly Learner[]): readonly Learner[] {
  return learners.filter(({ id }) => isIn(moment, id))
}
