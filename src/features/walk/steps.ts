import { momentsOf, partOf } from '../../derive/theDay.ts'
import { isIn } from '../../derive/whoIsIn.ts'
import { runsOn, type Stretch } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { isTimed, type PartOfDay } from '../../domain/studentDay.ts'

export type StepTables = Pick<Plan, 'moments' | 'plan' | 'learners'>

/** One moment of a walk through a day. */
export interface Step {
  readonly moment: Moment
  /** The moment it stands in for; itself when it is no variant. */
  readonly home: Moment
  readonly part: PartOfDay
  /** Its own time, else that of the moment it stands in for. */
  readonly time: Stretch | undefined
  /** The weekdays on which it is lived, never none. */
  readonly weekdays: readonly number[]
  /** On a walk as everyone: the ways some learners live it instead. */
  readonly variants: readonly Moment[]
}

/**
 * The moments of a day as one learner lives them, in the order of the day: their variants in place of what they vary, on
 * the weekdays these run, and nothing they are not in. Without a learner: what everyone does. With a weekday (1 to 7):
 * only what runs then.
 */
export function stepsOf(plan: StepTables, day: string, learner?: string, weekday?: number): Step[] {
  const moments = momentsOf(plan, day)
  const here = new Map(moments.map(moment => [moment.id, moment]))
  const daysOf = (moment: Moment) => runsOn(moment).filter(each => weekday === undefined || each === weekday)
  const variants = Map.groupBy(
    moments.filter(moment => homeOf(moment, here) !== moment),
    moment => homeOf(moment, here).id,
  )
  const steps: Step[] = []
  const add = (moment: Moment, home: Moment, weekdays: readonly number[], others: readonly Moment[]) => {
    if (weekdays.length === 0) return
    const part = partOf(anchorOf(moment, home), plan.plan.school)
    steps.push({ moment, home, part, time: timeOf(moment) ?? timeOf(home), weekdays, variants: others })
  }
  for (const home of moments) {
    if (homeOf(home, here) !== home) continue
    const ways = variants.get(home.id) ?? []
    if (learner === undefined) {
      add(
        home,
        home,
        daysOf(home),
        ways.filter(way => daysOf(way).length > 0),
      )
      continue
    }
    const taken = new Set<number>()
    for (const way of ways.filter(({ learners }) => learners.some(id => id === learner))) {
      const days = daysOf(way).filter(each => !taken.has(each))
      for (const each of days) taken.add(each)
      add(way, home, days, [])
    }
    const rest = daysOf(home).filter(each => !taken.has(each))
    if (isIn(home, learner as Id<'learner'>)) add(home, home, rest, [])
  }
  const places = new Map(moments.map((moment, index) => [moment.id, index]))
  const placeOf = ({ moment, home }: Step) => places.get(anchorOf(moment, home).id) ?? 0
  return steps.sort((a, b) => placeOf(a) - placeOf(b))
}

/** A variant stands in the place of what it varies, unless it has a time or a part of the day of its own. */
function anchorOf(moment: Moment, home: Moment): Moment {
  if (isTimed(moment)) return moment.start === home.start ? home : moment
  return isTimed(home) || moment.part === home.part ? home : moment
}

/** What a moment of the day stands in for, through variants of variants; itself where that is not in the day, or in a circle. */
export function homeOf(moment: Moment, here: ReadonlyMap<Id<'moment'>, Moment>): Moment {
  const seen = new Set([moment])
  for (let at = moment; ; ) {
    const next = at.variantOf && here.get(at.variantOf)
    if (!next) return at
    if (seen.has(next)) return moment
    seen.add(next)
    at = next
  }
}

function timeOf(moment: Moment): Stretch | undefined {
  return isTimed(moment) ? { start: moment.start, end: moment.end } : undefined
}

/**
 * Where a walk goes on: at that moment, else at another way of living it, else at what comes right before it in the day;
 * `before` where the moment is gone. −1 is the beginning.
 */
export function stepAt(steps: readonly Step[], plan: StepTables, at: Id<'moment'>, before = -1): number {
  const exact = steps.findIndex(step => step.moment.id === at)
  if (exact >= 0) return exact
  const asked = plan.moments.get(at)
  if (!asked) return Math.min(before, steps.length - 1)
  const order = momentsOf(plan, asked.day)
  const home = homeOf(asked, new Map(order.map(moment => [moment.id, moment])))
  const sameHome = steps.findIndex(step => step.home.id === home.id)
  if (sameHome >= 0) return sameHome
  const places = new Map(order.map((moment, index) => [moment.id, index]))
  const place = places.get(home.id) ?? 0
  return steps.findLastIndex(step => (places.get(step.home.id) ?? 0) < place)
}
