import { coverage } from '../../derive/coverage.ts'
import { lacksIn } from '../../derive/equity.ts'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { countPresent, presence } from '../../derive/presence.ts'
import { unsupportedFeelings } from '../../derive/unsupportedFeelings.ts'
import { isIn } from '../../derive/whoIsIn.ts'
import { byId, type Id } from '../../domain/ids.ts'
import { curveId, type Feeling, type Learner, type Plan } from '../../domain/plan.ts'
import { type Help, helpIn } from './help.ts'
import type { Step } from './steps.ts'
import { wholesOf } from './wholes.ts'

/** How a moment feels for one learner, −2…2; undefined where nobody has said. */
export interface Mood {
  readonly learner: Learner
  readonly today: number | undefined
  readonly aim: number | undefined
}

/** What stands in a learner's way at a moment, or in everyone's. */
export type Barrier =
  | { readonly kind: 'device'; readonly learner: Learner }
  | { readonly kind: 'internet'; readonly learner: Learner }
  /** No feeling anybody wants reaches them. */
  | { readonly kind: 'unnamed' }
  /** No practice causes a wanted feeling, or protects from an unwanted one. */
  | {
      readonly kind: 'unsupported'
      readonly of: Feeling['kind']
      /** Whose; none: everyone's. */
      readonly learner: Learner | undefined
      readonly feelings: readonly Feeling[]
    }
  | {
      readonly kind: 'adults'
      readonly needed: number
      readonly present: number
      readonly weekdays: readonly number[]
    }

/** All there is to tell of one step of a walk. */
export interface Scene {
  readonly step: Step
  /** The learner's, or on a walk as everyone each learner's who is there. */
  readonly moods: readonly Mood[]
  /** Words to aim for and to guard against that reach them, their own first. */
  readonly aims: readonly Feeling[]
  readonly guards: readonly Feeling[]
  readonly help: readonly Help[]
  /** The fewest and the most adults there, over the weekdays it is lived; null without a time. */
  readonly adults: { readonly least: number; readonly most: number } | null
  readonly barriers: readonly Barrier[]
}

/** What a learner meets at a step of their day; without one, what everyone does. */
export function sceneAt(plan: Plan, step: Step, learner?: Learner): Scene {
  const isToday = plan.days.get(step.moment.day)?.kind === 'today'
  const feelings = feelingsAt(plan, step, learner)
  const aims = feelings.filter(({ kind }) => kind === 'aim')
  return {
    step,
    moods: (learner ? [learner] : learnersInOrder(plan).filter(one => isIn(step.moment, one.id))).map(one =>
      moodAt(plan, step, one),
    ),
    aims,
    guards: feelings.filter(({ kind }) => kind === 'guard'),
    help: helpIn(plan, step),
    adults: adultsAt(plan, step),
    barriers: [
      ...lacksAt(plan, step, learner),
      ...adultsMissing(plan, step),
      ...(isToday ? [] : feelingBarriers(plan, feelings, learner)),
    ],
  }
}

function moodAt({ curve }: Plan, { moment, home }: Step, learner: Learner): Mood {
  const level = (when: 'today' | 'aim') =>
    curve.get(curveId(home.id, learner.id, when))?.valence ?? curve.get(curveId(moment.id, learner.id, when))?.valence
  return { learner, today: level('today'), aim: level('aim') }
}

function feelingsAt(plan: Plan, { moment, home }: Step, learner?: Learner): Feeling[] {
  const found = [...plan.feelings.values()]
    .filter(feeling => feeling.moment === moment.id || feeling.moment === home.id)
    .filter(feeling => !learner || feeling.learner === null || feeling.learner === learner.id)
    .sort(byId)
  return [...found.filter(feeling => feeling.learner !== null), ...found.filter(feeling => feeling.learner === null)]
}

/** [D16] Told of everyone together, a learner with a way of their own lacks what that one needs. */
function lacksAt(plan: Plan, { moment, variants }: Step, learner?: Learner): Barrier[] {
  const lived = (one: Learner) => variants.find(way => way.learners.includes(one.id)) ?? moment
  const theirs = learner ? [learner] : learnersInOrder(plan).filter(one => isIn(lived(one), one.id))
  return (['device', 'internet'] as const).flatMap(kind =>
    theirs
      .filter(one => lacksIn(lived(one), one, plan.plan.school).includes(kind))
      .map((one): Barrier => ({ kind, learner: one })),
  )
}

/** [D6] Also where only the moment a variant stands in for says how many adults it needs. */
function adultsMissing(plan: Plan, { moment, home, weekdays }: Step): Barrier[] {
  const gaps = coverage(plan, moment.day).filter(gap => weekdays.includes(gap.weekday))
  const own = gaps.filter(gap => gap.moment === moment.id)
  const found = own.length > 0 ? own : gaps.filter(gap => gap.moment === home.id)
  const [first, ...others] = found
  if (!first) return []
  const worst = others.reduce((a, b) => (b.present < a.present ? b : a), first)
  const days = found.map(gap => gap.weekday)
  return [{ kind: 'adults', needed: worst.needed, present: worst.present, weekdays: days }]
}

function adultsAt(plan: Plan, { moment, home, time, weekdays }: Step): Scene['adults'] {
  if (!time) return null
  const present = presence(plan, moment.day)
  const at = (id: Id<'moment'>) => weekdays.map(weekday => countPresent(present.get(id), weekday))
  const own = at(moment.id)
  const counts = own.some(count => count > 0) ? own : at(home.id)
  return { least: Math.min(...counts), most: Math.max(...counts) }
}

/** [D10, D16] Of a day that is dreamed of: no wanted feeling reaches them, or nobody does anything for it. */
function feelingBarriers(plan: Plan, feelings: readonly Feeling[], one?: Learner): Barrier[] {
  const alone = new Set(unsupportedFeelings(plan))
  const unsupported = (of: Feeling['kind']) =>
    wholesOf(
      plan,
      feelings.filter(feeling => feeling.kind === of && alone.has(feeling.id)),
      one,
    ).map((whole): Barrier => ({ kind: 'unsupported', of, ...whole }))
  return [
    ...(feelings.some(({ kind }) => kind === 'aim') ? [] : [{ kind: 'unnamed' } as const]),
    ...unsupported('aim'),
    ...unsupported('guard'),
  ]
}
