import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { enabling, trace } from './trace.ts'

/** How much an assumption puts at stake: its risk (3 high, 2 medium, 1 low) times the moments it enables. */
export interface AssumptionAtStake {
  readonly assumption: Id<'assumption'>
  readonly score: number
}

const risks = { high: 3, medium: 2, low: 1 } as const

/** [D29] Every assumption with what it puts at stake in ideal and variant days, the most first, then by id. */
export const assumptions = rule(
  {
    days: ['kind'],
    moments: ['day'],
    feelings: ['moment'],
    assumptions: ['risk'],
    links: [...enabling.forward, ...enabling.backward],
  },
  assumptionsOf,
)

function assumptionsOf(plan: Plan): readonly AssumptionAtStake[] {
  const dreamed: ReadonlyMap<Id, unknown> = dreamedMoments(plan)
  return [...plan.assumptions.values()]
    .sort(byId)
    .map(({ id, risk }) => ({
      assumption: id,
      score: risks[risk] * trace(plan, id).enabled.filter(reached => dreamed.has(reached.id)).length,
    }))
    .sort((a, b) => b.score - a.score)
}
