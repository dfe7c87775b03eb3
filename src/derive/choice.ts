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

/** What of a moment somebody decides. */
export const choiceFields = ['topic', 'pace', 'place', 'partner', 'product'] as const

/** [D15] What students decide of topic, pace, place, partner and product, weighted by minutes a week; over timed moments of the day that say. */
export const choice = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays', 'choice', 'learners'], learners: [] },
  choiceOf,
)

function choiceOf(plan: Pick<Plan, 'days' | 'moments' | 'learners'>, asked?: string): Choice {
  const stating: Stating[] = []
  for (const moment of timedMoments(plan, asked)) {
    const own = decidedShareOf(moment)
    if (own !== undefined) stating.push({ moment, own, minutes: (moment.end - moment.start) * runsOn(moment).length })
  }
  return {
    decidedShare: decidedShare(stating),
    byLearner: [...plan.learners.values()]
      .sort(byId)
      .map(({ id }) => ({ learner: id, decidedShare: decidedShare(stating, id) })),
  }
}

/** A moment of which somebody has said how much of it students decide, and its minutes a week. */
interface Stating {
  readonly moment: TimedMoment
  readonly own: number
  readonly minutes: number
}

/** How much of one moment students decide, 0 to 1; undefined where nobody has said. */
export function decidedShareOf({ choice: said }: Pick<Moment, 'choice'>): number | undefined {
  let decided = 0
  let stated = 0
  for (const field of choiceFields) {
    const who = said?.[field]
    if (who === undefined) continue
    if (who === 'student') decided += 1
    else if (who === 'shared') decided += 0.5
    stated += 1
  }
  return stated === 0 ? undefined : decided / stated
}

/** Of all of them, or of those a learner is in. */
function decidedShare(stating: readonly Stating[], learner?: Id<'learner'>): number | null {
  let decided = 0
  let all = 0
  for (const { moment, own, minutes } of stating) {
    if (learner !== undefined && !isIn(moment, learner)) continue
    decided += own * minutes
    all += minutes
  }
  return all === 0 ? null : decided / all
}
