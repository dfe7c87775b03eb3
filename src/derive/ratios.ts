import { runsOn } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { byTimedMoment, inMomentOrder } from './byTimedMoment.ts'
import { countPresent, type PresenceTables } from './presence.ts'
import { seenAs } from './rule.ts'

/** How many students share one adult in a moment. */
export interface Ratio {
  readonly moment: Id<'moment'>
  readonly weekday: number
  /** Null when neither the moment nor the plan says how many. */
  readonly students: number | null
  readonly adults: number
  readonly ratio: number | null
}

const ratiosByMoment = byTimedMoment(
  { moments: ['day', 'start', 'end', 'weekdays', 'students'], plan: ['school'] },
  (plan: PresenceTables & Pick<Plan, 'plan'>, moment, there): readonly Ratio[] =>
    runsOn(moment).map(weekday => {
      const students = moment.students ?? plan.plan.school.students ?? null
      const adults = countPresent(there, weekday)
      return { moment: moment.id, weekday, students, adults, ratio: students && adults ? students / adults : null }
    }),
)

/** [D43] Students per adult in each timed moment of the day and weekday it runs; by moment, weekday. */
export const ratios = seenAs(ratiosByMoment, inMomentOrder<Ratio>())
