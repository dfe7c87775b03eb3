import type { Feeling, Learner, Plan } from '../../domain/plan.ts'

/** Feelings that make one sentence. */
export interface Whole {
  /** Whose; none: everyone's. */
  readonly learner: Learner | undefined
  readonly feelings: readonly Feeling[]
}

/** The feelings of one walk together; where all are told of, by whom they are named for. */
export function wholesOf(plan: Pick<Plan, 'learners'>, feelings: readonly Feeling[], one?: Learner): Whole[] {
  if (one) return feelings.length > 0 ? [{ learner: one, feelings }] : []
  const byLearner = Map.groupBy(feelings, ({ learner }) => (learner ? plan.learners.get(learner) : undefined))
  return [...byLearner]
    .map(([learner, theirs]) => ({ learner, feelings: theirs }))
    .sort((a, b) => Number(a.learner !== undefined) - Number(b.learner !== undefined))
}
