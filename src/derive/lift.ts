import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { mean } from './mean.ts'
import { rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'

/** What the ideal would lift a learner by. `mean` is null, and `best` too, where no moment says both today and aim. */
export interface LearnerLift {
  readonly learner: Id<'learner'>
  readonly mean: number | null
  readonly best: { readonly moment: Id<'moment'>; readonly lift: number } | null
}

/** How far the learners' aims lie apart at a moment, in levels. */
export interface InequalityAt {
  readonly moment: Id<'moment'>
  readonly range: number
}

export interface Lift {
  readonly learners: readonly LearnerLift[]
  /** The mean of the learners' means; null without any. */
  readonly boldness: number | null
  readonly inequality: readonly InequalityAt[]
}

/** One moment's way from today to the aim, in levels −2…2. */
export interface LiftAt {
  readonly moment: Id<'moment'>
  readonly today: number
  readonly aim: number
  readonly lift: number
}

type Tables = Pick<Plan, 'days' | 'moments' | 'learners' | 'curve'>
type Levels = ReadonlyMap<Id<'moment'>, number>

/** [D14] Aim less today, where a moment of ideal and variant days has both points for a learner. No point is ever invented. */
export const lift = rule(
  { days: ['kind'], moments: ['day'], learners: [], curve: ['moment', 'learner', 'when', 'valence'] },
  liftOf,
)

function liftOf(plan: Tables): Lift {
  const learners = [...plan.learners.values()].sort(byId).map(({ id }): LearnerLift => {
    const lifts = liftsOf(plan, id)
    const [best] = lifts
    return {
      learner: id,
      mean: mean(lifts.map(each => each.lift)),
      best: best ? { moment: best.moment, lift: best.lift } : null,
    }
  })
  return {
    learners,
    boldness: mean(learners.flatMap(learner => learner.mean ?? [])),
    inequality: inequality(plan),
  }
}

function levels(plan: Omit<Tables, 'learners'>, learner: Id<'learner'>, when: 'today' | 'aim'): Levels {
  const dreamed = dreamedMoments(plan)
  const points = [...plan.curve.values()].filter(
    point => point.learner === learner && point.when === when && dreamed.has(point.moment),
  )
  return new Map(points.map(({ moment, valence }) => [moment, valence]))
}

/** [D14] What the ideal lifts one learner by at every moment that says both, the most first. */
export function liftsOf(plan: Omit<Tables, 'learners'>, learner: Id<'learner'>): readonly LiftAt[] {
  const today = levels(plan, learner, 'today')
  return [...levels(plan, learner, 'aim')]
    .flatMap(([moment, aim]): LiftAt[] => {
      const now = today.get(moment)
      return now === undefined ? [] : [{ moment, today: now, aim, lift: aim - now }]
    })
    .sort((a, b) => b.lift - a.lift || compareText(a.moment, b.moment))
}

function inequality(plan: Tables): InequalityAt[] {
  const dreamed = dreamedMoments(plan)
  const aims = [...plan.curve.values()].filter(
    ({ when, moment, learner }) => when === 'aim' && dreamed.has(moment) && plan.learners.has(learner),
  )
  return [...Map.groupBy(aims, point => point.moment)]
    .map(([moment, points]) => {
      const valences = points.map(point => point.valence)
      return { moment, range: Math.max(...valences) - Math.min(...valences) }
    })
    .filter(({ range }) => range > 0)
    .sort((a, b) => b.range - a.range || compareText(a.moment, b.moment))
}
