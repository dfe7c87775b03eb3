import { runsOn } from '../domain/clock.ts'
import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan, TimedMoment } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { timedMoments } from './theDay.ts'
import { isIn } from './whoIsIn.ts'

/** How much students decide, 0 to 1; null where no moment says. */
export interface Choice {
  readonly decidedShare: number | null
  readonly byLearner: readonly { readonly learner: Id<'learner'>; readonly decidedShare: number | null }[]
}

const share = { student: 1, shared: 0.5, adult: 0 } as const
/** What of a moment somebody decides. */
export const choiceFields = ['topic', 'pace', 'place', 'partner', 'product'] as const

/** [D15] What students decide of topic, pace, place, partner and product, weighted by minutes a week; over timed moments of the day that say. */
export const choice = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays', 'choice', 'learners'], learners: [] },
  choiceOf,
)

function choiceOf(plan: Pick<Plan, 'days' | 'moments' | 'learners'>, asked?: string): Choice {
  const moments = timedMoments(plan, asked)
  const shareOf = new Map(moments.map(moment => [moment, decidedShareOf(moment)]))
  return {
    decidedShare: decidedShare(moments, shareOf),
    byLearner: [...plan.learners.values()].sort(byId).map(({ id }) => ({
      learner: id,
      decidedShare: decidedShare(
        moments.filter(moment => isIn(moment, id)),
        shareOf,
      ),
    })),
  }
}

/** How much of one moment students decide, 0 to 1; undefined where nobody has said. */
export function decidedShareOf({ choice: said }: Pick<Moment, 'choice'>): number | undefined {
  const stated = choiceFields.flatMap(field => said?.[field] ?? [])
  return stated.length === 0 ? undefined : stated.reduce((sum, who) => sum + share[who], 0) / stated.length
}

function decidedShare(
  moments: readonly TimedMoment[],
  shareOf: ReadonlyMap<TimedMoment, number | undefined>,
): number | null {
  let decided = 0
  let minutes = 0
  for (const moment of moments) {
    const own = shareOf.get(moment)
    if (own === undefined) continue
    const weight = (moment.end - moment.start) * runsOn(moment).length
    decided += own * weight
    minutes += weight
  }
  return minutes === 0 ? null : decided / minutes
}
