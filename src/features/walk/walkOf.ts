import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Day, Learner, Plan } from '../../domain/plan.ts'
import { type Scene, sceneAt } from './scene.ts'
import { stepsOf } from './steps.ts'

/** A day as one learner walks through it. */
export interface Walk {
  readonly day: Day
  /** None: as everyone. */
  readonly learner: Learner | undefined
  /** The weekdays on which anything of the day runs. */
  readonly week: readonly number[]
  readonly scenes: readonly Scene[]
}

/** The walk through a day as a learner, or as everyone; undefined when the day is not there. A learner who is gone is everyone. */
export function walkOf(plan: Plan, day?: string, asked?: string, weekday?: number): Walk | undefined {
  const found = plan.days.get(day as Id<'day'>)
  if (!found) return undefined
  const learner = plan.learners.get(asked as Id<'learner'>)
  return {
    day: found,
    learner,
    week: weekOf(plan, found.id),
    scenes: stepsOf(plan, found.id, learner?.id, weekday).map(step => sceneAt(plan, step, learner)),
  }
}

/** The weekdays on which anything of a day runs, Monday first. */
export function weekOf(plan: Pick<Plan, 'moments'>, day: Id<'day'>): number[] {
  const days = [...plan.moments.values()].filter(moment => moment.day === day).flatMap(runsOn)
  return [...new Set(days)].sort((a, b) => a - b)
}

/** Whether some moments of a day run on fewer weekdays than others. */
export function isPartWeek(plan: Pick<Plan, 'moments'>, day: Id<'day'>): boolean {
  const { length } = weekOf(plan, day)
  return [...plan.moments.values()].some(moment => moment.day === day && runsOn(moment).length < length)
}
