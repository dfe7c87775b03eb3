import { thread } from '../../derive/trace.ts'
import { type Id, isAnyId, isId } from '../../domain/ids.ts'
import { inOrder } from '../../domain/order.ts'
import type { Feeling, Plan } from '../../domain/plan.ts'

/** How one learner (null: everyone) is to feel at the students' end of a thread. */
export interface FeltBy {
  readonly learner: Id<'learner'> | null
  /** The learner's place among all, which gives them their colour; -1 for everyone. */
  readonly nth: number
  readonly feelings: readonly Feeling[]
}

/** [D17] The feelings to aim for that a card makes possible, by learner in their order; nearest first, each word once. */
export function threadFeelings(plan: Plan, id: string): readonly FeltBy[] {
  if (!isAnyId(id)) return []
  const reached = thread(plan, id).enabled.flatMap(each => {
    const feeling = isId('feeling', each.id) ? plan.feelings.get(each.id) : undefined
    return feeling && feeling.kind === 'aim' && feeling.word.trim() !== '' ? [feeling] : []
  })
  const learners = inOrder(plan.learners).map(learner => learner.id)
  const nthOf = (learner: Id<'learner'> | null) => (learner === null ? -1 : learners.indexOf(learner))
  return [...Map.groupBy(reached, feeling => (nthOf(feeling.learner) < 0 ? null : feeling.learner))]
    .map(([learner, feelings]) => ({ learner, nth: nthOf(learner), feelings: withoutRepeats(feelings) }))
    .sort((a, b) => a.nth - b.nth)
}

function withoutRepeats(feelings: readonly Feeling[]): Feeling[] {
  return [...new Map(feelings.toReversed().map(feeling => [feeling.word.trim(), feeling])).values()].toReversed()
}
