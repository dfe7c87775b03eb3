import type { Plan } from '../domain/plan.ts'

const fine = 1_000_000

/** [D3] [D42] Minutes a day that so many posts can be with students, without the dust of fractions: 0.7 × 330 is 231, so that 231 are not too many. */
export function capacityOf(fte: number, { plan }: Pick<Plan, 'plan'>): number {
  return Math.round(fte * plan.school.contract.maxContactMinutesPerDay * fine) / fine
}
