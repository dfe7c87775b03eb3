import { conditionAreas } from '../domain/adultDay.ts'
import { compareText } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'

/** What helps less what hinders in one area, by strength. */
export interface ConditionBalance {
  readonly area: (typeof conditionAreas)[number]
  readonly balance: number
}

/** [D30] All five areas, the worst first, then by name. */
export const conditions = rule({ conditions: ['area', 'effect', 'strength'] }, conditionsOf)

function conditionsOf(plan: Pick<Plan, 'conditions'>): readonly ConditionBalance[] {
  const all = [...plan.conditions.values()]
  return conditionAreas
    .map(area => ({
      area,
      balance: all
        .filter(condition => condition.area === area)
        .reduce((sum, { effect, strength }) => sum + (effect === 'helps' ? strength : -strength), 0),
    }))
    .sort((a, b) => a.balance - b.balance || compareText(a.area, b.area))
}
