import type { Support } from '../domain/plan.ts'

/** Whether nobody has said what a support costs: neither once nor a year. */
export function isUnpriced({ costOneTime, costPerYear }: Support): boolean {
  return costOneTime === null && costPerYear === null
}

/** What a support costs in its first year, in the plan's currency; what has no price adds nothing. */
export function firstYearOf({ costOneTime, costPerYear }: Support): number {
  return (costOneTime ?? 0) + (costPerYear ?? 0)
}
