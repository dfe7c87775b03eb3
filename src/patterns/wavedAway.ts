import { remembered } from '../derive/remembered.ts'
import type { Plan } from '../domain/plan.ts'

/** What has been waved away: fingerprints that decisions name. */
export function wavedAway({ decisions }: Pick<Plan, 'decisions'>): ReadonlySet<string> {
  return fingerprints(decisions)
}

const fingerprints = remembered(
  (decisions: Plan['decisions']): ReadonlySet<string> =>
    new Set([...decisions.values()].flatMap(({ suggestion }) => suggestion ?? [])),
)
