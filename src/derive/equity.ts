import { runsOn } from '../domain/clock.ts'
import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Learner, Moment, Plan, TimedMoment } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { rule } from './rule.ts'
import { partOf, theDay } from './theDay.ts'
import { isIn } from './whoIsIn.ts'

/** What the day holds for one learner. Shares are of the learner's minutes a week, 0 to 1; null without any. */
export interface Equity {
  readonly learner: Id<'learner'>
  /** In moments with a wanted feeling named for them. */
  readonly named: number | null
  /** The same, counting wanted feelings for everyone too. */
  readonly withEveryone: number | null
  /** Moments of theirs that something they have not got stands in the way of, in id order. */
  readonly barriers: readonly Id<'moment'>[]
}

/** [D16] Every learner's share of moments that aim at a feeling for them, and what stands in their way; by id. */
export const equity = rule(
  {
    days: ['kind', 'order'],
    moments: ['day', 'start', 'end', 'weekdays', 'learners', 'part', 'needsDevice', 'needsInternet'],
    learners: ['access'],
    feelings: ['kind', 'moment', 'learner'],
    plan: ['school'],
  },
  equityOf,
)

function equityOf(
  plan: Pick<Plan, 'plan' | 'days' | 'moments' | 'learners' | 'feelings'>,
  asked?: string,
): readonly Equity[] {
  const day = theDay(plan, asked)?.id
  const ofDay = [...plan.moments.values()].filter(moment => moment.day === day)
  const wanted = Map.groupBy(
    [...plan.feelings.values()].filter(({ kind }) => kind === 'aim'),
    ({ moment }) => moment,
  )
  return [...plan.learners.values()].sort(byId).map(learner => {
    const theirs = ofDay.filter(moment => isIn(moment, learner.id))
    const timed = theirs.filter(isTimed)
    const share = (...of: readonly (Id<'learner'> | null)[]) =>
      shareOf(timed, moment => (wanted.get(moment.id) ?? []).some(feeling => of.includes(feeling.learner)))
    return {
      learner: learner.id,
      named: share(learner.id),
      withEveryone: share(learner.id, null),
      barriers: theirs
        .filter(moment => lacksIn(moment, learner, plan.plan.school).length > 0)
        .map(({ id }) => id)
        .sort(compareText),
    }
  })
}

function shareOf(moments: readonly TimedMoment[], counts: (moment: TimedMoment) => boolean): number | null {
  const all = minutesOf(moments)
  return all === 0 ? null : minutesOf(moments.filter(counts)) / all
}

function minutesOf(moments: readonly TimedMoment[]): number {
  return moments.reduce((sum, moment) => sum + (moment.end - moment.start) * runsOn(moment).length, 0)
}

/** What a learner has not got that a moment needs. */
export type Lack = 'device' | 'internet'

/** [D16] What stands in a learner's way there: an unstated device is no barrier; unstated internet at home is not reliable. */
export function lacksIn(moment: Moment, { access }: Pick<Learner, 'access'>, school: Plan['plan']['school']): Lack[] {
  const part = partOf(moment, school)
  const isAtHome = part === 'before' || part === 'after'
  return [
    ...(moment.needsDevice && access?.device === 'none' ? (['device'] as const) : []),
    ...(moment.needsInternet && isAtHome && access?.homeInternet !== 'reliable' ? (['internet'] as const) : []),
  ]
}
