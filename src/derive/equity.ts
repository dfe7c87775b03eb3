import { runsOn } from '../domain/clock.ts'
import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Learner, Moment, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { remembered } from './remembered.ts'
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
  const wanted = wantedIn(plan.feelings)
  return [...plan.learners.values()].sort(byId).map(learner => equityFor(plan, learner, ofDay, wanted))
}

/** For whom there is a wanted feeling in each moment, null for everyone. */
const wantedIn = remembered((feelings: Plan['feelings']) => {
  const wanted = new Map<Id<'moment'>, (Id<'learner'> | null)[]>()
  for (const { kind, moment, learner } of feelings.values()) {
    if (kind !== 'aim') continue
    const theirs = wanted.get(moment)
    if (theirs) theirs.push(learner)
    else wanted.set(moment, [learner])
  }
  return wanted
})

/** What moments hold for a learner. */
function equityFor(
  plan: Pick<Plan, 'plan'>,
  learner: Learner,
  moments: readonly Moment[],
  wanted: ReturnType<typeof wantedIn>,
): Equity {
  const barriers: Id<'moment'>[] = []
  let [all, named, withEveryone] = [0, 0, 0]
  for (const moment of moments) {
    if (!isIn(moment, learner.id)) continue
    if (lacksIn(moment, learner, plan.plan.school).length > 0) barriers.push(moment.id)
    if (!isTimed(moment)) continue
    const minutes = (moment.end - moment.start) * runsOn(moment).length
    const forWhom = wanted.get(moment.id)
    const isNamed = forWhom?.includes(learner.id) ?? false
    all += minutes
    if (isNamed) named += minutes
    if (isNamed || forWhom?.includes(null)) withEveryone += minutes
  }
  const share = (minutes: number) => (all === 0 ? null : minutes / all)
  return {
    learner: learner.id,
    named: share(named),
    withEveryone: share(withEveryone),
    barriers: barriers.sort(compareText),
  }
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
