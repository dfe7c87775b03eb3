import { runsOn } from '../domain/clock.ts'
import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { rule } from './rule.ts'
import { theDay } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** How much of the day is for one outcome, and how one would know. `moments` and `practices` are counts. */
export interface OutcomeExposure {
  readonly outcome: Id<'outcome'>
  readonly minutesPerWeek: number
  readonly moments: number
  readonly practices: number
  readonly hasEvidence: boolean
}

/** [D12] Every outcome with the moments of the day that aim at it, their minutes a week, and the practices that build it; by id. */
export const outcomeExposure = rule(
  {
    days: ['kind', 'order'],
    moments: ['day', 'start', 'end', 'weekdays'],
    outcomes: ['evidence'],
    links: ['aims-at', 'builds', 'reads'],
  },
  outcomeExposureOf,
)

function outcomeExposureOf(
  plan: Pick<Plan, 'days' | 'moments' | 'outcomes' | 'practices' | 'measures' | 'feelings' | 'links'>,
  asked?: string,
): readonly OutcomeExposure[] {
  const day = theDay(plan, asked)?.id
  const aiming = linksByTo(plan, 'aims-at')
  const building = linksByTo(plan, 'builds')
  const reading = linksByTo(plan, 'reads')
  return [...plan.outcomes.values()].sort(byId).map(({ id, evidence }) => {
    const ids = new Set((aiming.get(id) ?? []).map(link => link.from))
    const moments = [...ids].flatMap(moment => plan.moments.get(moment) ?? []).filter(moment => moment.day === day)
    return {
      outcome: id,
      minutesPerWeek: moments
        .filter(isTimed)
        .reduce((sum, moment) => sum + (moment.end - moment.start) * runsOn(moment).length, 0),
      moments: moments.length,
      practices: new Set((building.get(id) ?? []).map(link => link.from)).size,
      hasEvidence: evidence.trim() !== '' || reading.has(id),
    }
  })
}
