import type { Plan } from '../domain/plan.ts'

/** How many suggestions, or cards of one, have been waved away. */
export function wavedCount({ decisions }: Pick<Plan, 'decisions'>): number {
  return new Set([...decisions.values()].flatMap(({ suggestion }) => suggestion ?? [])).size
}
