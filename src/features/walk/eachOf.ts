import { learnersInOrder } from '../../derive/inOrder.ts'
import { momentsOf } from '../../derive/theDay.ts'
import { isIn } from '../../derive/whoIsIn.ts'
import type { Id } from '../../domain/ids.ts'
import type { Learner, Moment, Plan } from '../../domain/plan.ts'
import { type Help, helpFor } from './help.ts'
import { type Scene, sceneAt } from './scene.ts'
import { homeOf, stepsOf } from './steps.ts'
import { weekOf } from './walkOf.ts'

/** What one moment is for one learner. */
export interface Experience {
  readonly learner: Learner
  /** What they meet there; several where they live it in other ways on other weekdays, none where they are not in it. */
  readonly scenes: readonly Scene[]
  /** What adults do there for them alone. */
  readonly help: readonly Help[]
}

/** One moment for every learner, side by side. */
export interface EachExperience {
  /** The moment all others stand in for. */
  readonly home: Moment
  readonly isToday: boolean
  readonly week: readonly number[]
  readonly experiences: readonly Experience[]
}

/** The same moment as each learner lives it, in the learners' order; undefined when it is gone. */
export function eachOf(plan: Plan, id: string): EachExperience | undefined {
  const asked = plan.moments.get(id as Id<'moment'>)
  if (!asked) return undefined
  const moments = momentsOf(plan, asked.day)
  const home = homeOf(asked, new Map(moments.map(moment => [moment.id, moment])))
  return {
    home,
    isToday: plan.days.get(home.day)?.kind === 'today',
    week: weekOf(plan, home.day),
    experiences: learnersInOrder(plan).map(learner => {
      const steps = stepsOf(plan, home.day, learner.id).filter(step => step.home === home)
      const theirs = steps.filter(step => step.moment !== home || isIn(home, learner.id))
      return {
        learner,
        scenes: theirs.map(step => sceneAt(plan, step, learner)),
        help: [
          ...new Map(
            theirs.flatMap(step => helpFor(plan, step, learner.id)).map(one => [one.practice.id, one]),
          ).values(),
        ],
      }
    }),
  }
}
