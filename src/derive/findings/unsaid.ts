import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type NeededTables, neededByMoment } from '../neededByMoment.ts'
import { isUnpriced } from '../prices.ts'
import { rule } from '../rule.ts'
import { timedMoments } from '../theDay.ts'
import { topic } from './found.ts'
import { idsOnly } from './kind.ts'

/** Mapped moments of the day of which nobody has said how many adults they take. */
const momentsUnsaid = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays', 'minAdults'], answers: [neededByMoment] },
  (plan: NeededTables, asked?: string): readonly Id<'moment'>[] => {
    const mapped = neededByMoment(plan)
    return timedMoments(plan, asked).flatMap(moment =>
      moment.minAdults === null && mapped.has(moment.id) ? [moment.id] : [],
    )
  },
)

/** Supports of which nobody has said what they cost. */
const supportsUnsaid = rule(
  { supports: ['costOneTime', 'costPerYear'] },
  ({ supports }: Pick<Plan, 'supports'>): readonly Id<'support'>[] =>
    [...supports.values()].filter(isUnpriced).map(({ id }) => id),
)

/** What nobody has said yet. */
export const unsaid = [
  idsOnly((_, plan, asked) => momentsUnsaid(plan, asked), topic('low', 'D6', 'unsaid')),
  idsOnly((_, plan) => supportsUnsaid(plan), topic('low', 'D26', 'unpriced')),
]
