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
  const wanted = wantedIn(plan.feelings)
  const held: Held[] = []
  for (const moment of plan.moments.values()) {
    if (moment.day !== day) continue
    const minutes = isTimed(moment) ? (moment.end - moment.start) * runsOn(moment).length : 0
    held.push({ moment, minutes, forWhom: wanted.get(moment.id) ?? [] })
  }
  return [...plan.learners.values()].sort(byId).map(learner => equityFor(plan, learner, held))
}

/** A moment of the day, its minutes a week (none untimed), and for whom it has a wanted feeling, null for everyone. */
interface Held {
  readonly moment: Moment
  readonly minutes: number
  readonly forWhom: readonly (Id<'learner'> | null)[]
}

/** By moment, for whom there is a wanted feeling in it. */
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
function equityFor(plan: Pick<Plan, 'plan'>, learner: Learner, held: readonly Held[]): Equity {
  const barriers: Id<'moment'>[] = []
  let [all, named, withEveryone] = [0, 0, 0]
  for (const { moment, minutes, forWhom } of held) {
    if (!isIn(moment, learner.id)) continue
    if (lacksIn(moment, learner, plan.plan.school).length > 0) barriers.push(moment.id)
    const isNamed = forWhom.includes(learner.id)
    all += minutes
    if (isNamed) named += minutes
    if (isNamed || forWhom.includes(null)) withEveryone += minutes
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
  const lacks: Lack[] = []
  if (moment.needsDevice && access?.device === 'none') lacks.push('device')
  if (moment.needsInternet && access?.homeInternet !== 'reliable' && isAtHome(moment, school)) lacks.push('internet')
  return lacks
}

function isAtHome(moment: Moment, school: Plan['plan']['school']): boolean {
  const part = partOf(moment, school)
  return part === 'before' || part === 'after'
}
