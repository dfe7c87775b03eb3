import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** [D10] Feelings of ideal and variant days that no practice causes or protects from, in id order. */
export const unsupportedFeelings = rule(
  { days: ['kind'], moments: ['day'], feelings: ['moment'], links: ['shapes'] },
  unsupportedFeelingsOf,
)

function unsupportedFeelingsOf(
  plan: Pick<Plan, 'days' | 'moments' | 'feelings' | 'practices' | 'links'>,
): readonly Id<'feeling'>[] {
  const shaped = linksByTo(plan, 'shapes')
  const dreamed = dreamedMoments(plan)
  return [...plan.feelings.values()]
    .filter(feeling => dreamed.has(feeling.moment) && !shaped.has(feeling.id))
    .map(feeling => feeling.id)
    .sort(compareText)
}
