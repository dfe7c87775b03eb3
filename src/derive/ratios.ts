import { runsOn } from '../domain/clock.ts'
import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { countPresent, type PresenceTables, presence } from './presence.ts'
import { rule } from './rule.ts'
import { timedMoments } from './theDay.ts'

/** How many students share one adult in a moment. */
export interface Ratio {
  readonly moment: Id<'moment'>
  readonly weekday: number
  /** Null when neither the moment nor the plan says how many. */
  readonly students: number | null
  readonly adults: number
  readonly ratio: number | null
}

/** [D43] Students per adult in each timed moment of the day and weekday it runs; by moment, weekday. */
export const ratios = rule(
  {
    days: ['kind', 'order'],
    moments: ['day', 'start', 'end', 'weekdays', 'students'],
    plan: ['school'],
    answers: [presence],
  },
  ratiosOf,
)

function ratiosOf(plan: PresenceTables & Pick<Plan, 'plan'>, asked?: string): readonly Ratio[] {
  const present = presence(plan, asked)
  return timedMoments(plan, asked)
    .toSorted(byId)
    .flatMap(moment =>
      runsOn(moment).map(weekday => {
        const students = moment.students ?? plan.plan.school.students ?? null
        const adults = countPresent(present, moment.id, weekday)
        return { moment: moment.id, weekday, students, adults, ratio: students && adults ? students / adults : null }
      }),
    )
}
