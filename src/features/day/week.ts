import { holes } from '../../derive/holes.ts'
import { slotsOf } from '../../derive/slots.ts'
import { runsOn, type Stretch, schoolWeek } from '../../domain/clock.ts'
import type { Plan, TimedMoment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'

/** What stands in a weekday: a moment, or the hole that none fills. */
export type InWeek = Stretch & { readonly moment: TimedMoment | null }

/** The weekdays a week shows: Monday to Friday, and the weekend when anything runs on it. */
export function weekdaysShown(plan: Pick<Plan, 'moments' | 'plan'>, day: string): readonly number[] {
  const runs = [...plan.moments.values()].filter(moment => moment.day === day && isTimed(moment)).flatMap(runsOn)
  return runs.some(weekday => weekday > 5) ? [1, 2, 3, 4, 5, 6, 7] : schoolWeek
}

/**
 * A weekday by time: the moments that run on it, each in the way the learner lives it, and the holes [D7] between them.
 * A hole in which that learner has something of their own is none.
 */
export function weekdayOf(
  plan: Pick<Plan, 'days' | 'moments' | 'plan'>,
  day: string,
  weekday: number,
  learner?: string,
): readonly InWeek[] {
  const moments = slotsOf(plan, day, learner)
    .map(slot => slot.moment)
    .filter(isTimed)
    .filter(moment => runsOn(moment).includes(weekday))
    .map((moment): InWeek => ({ moment, start: moment.start, end: moment.end }))
  const free = holes(plan, day)
    .filter(hole => hole.weekday === weekday)
    .filter(hole => !moments.some(one => one.start < hole.end && hole.start < one.end))
    .map(({ start, end }): InWeek => ({ moment: null, start, end }))
  return [...moments, ...free].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Moments of the week without a time, in reading order. */
export function untimedOf(plan: Pick<Plan, 'moments' | 'plan'>, day: string, learner?: string) {
  return slotsOf(plan, day, learner)
    .map(slot => slot.moment)
    .filter(moment => !isTimed(moment))
}
