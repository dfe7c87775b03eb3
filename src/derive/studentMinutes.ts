import { runsOn } from '../domain/clock.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { rule } from './rule.ts'
import { isVariant, timedMoments } from './theDay.ts'

/** [D13] Minutes a student spends in one moment in a week; 0 for variants and untimed moments. */
export function studentMinutesOf(plan: Pick<Plan, 'moments'>, moment: Moment): number {
  return isTimed(moment) && !isVariant(plan, moment) ? (moment.end - moment.start) * runsOn(moment).length : 0
}

/** [D13] Minutes a student spends in the timed moments of the day in a week, variants left out. */
export const studentMinutesPerWeek = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays', 'variantOf'] },
  studentMinutesPerWeekOf,
)

function studentMinutesPerWeekOf(plan: Pick<Plan, 'days' | 'moments'>, asked?: string): number {
  return timedMoments(plan, asked).reduce((sum, moment) => sum + studentMinutesOf(plan, moment), 0)
}
