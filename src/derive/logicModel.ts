import { supportTypes } from '../domain/adultDay.ts'
import { byId, compareText, type Id } from '../domain/ids.ts'
import { inOrder } from '../domain/order.ts'
import type { Plan, Practice, Support } from '../domain/plan.ts'
import { assumptions } from './assumptions.ts'
import { type Amounts, cost } from './cost.ts'
import { feelingStandings } from './feelingStanding.ts'
import { outcomesInOrder } from './inOrder.ts'
import { dreamedInOrder } from './leaning.ts'
import { steadySum } from './stretches.ts'
import { studentMinutesPerWeek } from './studentMinutes.ts'
import { dreamedMoments } from './theDay.ts'
import { training } from './training.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'
import { peopleOfRole } from './whoDoesWhat.ts'
import { windowsOf } from './windows.ts'

/** Supports of one type, by order, and what they cost, in the plan's currency. */
export interface Input extends Amounts {
  readonly type: Support['type']
  readonly supports: readonly Id<'support'>[]
}

/** What comes of doing it. By the year null when nobody has said how many weeks it has. */
export interface Outputs {
  /** How often a practice happens on the day or is placed, all together. */
  readonly sessionsPerWeek: number
  readonly sessionsPerYear: number | null
  readonly peopleTrained: number
  /** Student minutes. */
  readonly minutesPerWeek: number
  readonly minutesPerYear: number | null
}

/** A plan told from what goes in to what it is for; inside each part in reading order. */
export interface LogicModel {
  /** In the order of the types, those there are. */
  readonly inputs: readonly Input[]
  readonly activities: readonly Id<'practice'>[]
  readonly outputs: Outputs
  readonly shortTerm: {
    /** Activities that are new or only partly done. */
    readonly adultChange: readonly Id<'practice'>[]
    /** Those a practice shapes. */
    readonly feelings: readonly Id<'feeling'>[]
  }
  readonly longer: readonly { readonly outcome: Id<'outcome'>; readonly measures: readonly Id<'measure'>[] }[]
  /** The dream. */
  readonly impact: string
  /** The most at stake first. */
  readonly assumptions: readonly Id<'assumption'>[]
  /** The strongest first, then by id. */
  readonly conditions: { readonly helps: readonly Id<'condition'>[]; readonly hinders: readonly Id<'condition'>[] }
}

/** [D39] Inputs, activities, outputs, outcomes and impact, with what stands around; what only today moments make or aim at is left out. */
export function logicModel(plan: Plan, asked?: string): LogicModel {
  const activities = activitiesOf(plan)
  const aiming = linksByTo(plan, 'aims-at')
  const reading = linksByTo(plan, 'reads')
  return {
    inputs: inputsOf(plan),
    activities: activities.map(({ id }) => id),
    outputs: outputsOf(plan, activities, asked),
    shortTerm: {
      adultChange: activities.filter(({ status }) => status !== 'in place').map(({ id }) => id),
      feelings: feelingsOf(plan),
    },
    longer: outcomesInOrder(plan)
      .filter(({ id }) => isDreamed(plan, fromOf(aiming.get(id))))
      .map(({ id }) => ({ outcome: id, measures: fromOf(reading.get(id)).sort(compareText) })),
    impact: plan.plan.dream.trim(),
    assumptions: assumptions(plan).map(({ assumption }) => assumption),
    conditions: { helps: conditionsThat(plan, 'helps'), hinders: conditionsThat(plan, 'hinders') },
  }
}

function inputsOf(plan: Plan): Input[] {
  const byType = Map.groupBy(inOrder(plan.supports), ({ type }) => type)
  const { byType: money } = cost(plan)
  return supportTypes.flatMap(type => {
    const supports = byType.get(type)?.map(({ id }) => id)
    return supports ? [{ type, supports, ...(money[type] ?? { oneTime: 0, perYear: 0 }) }] : []
  })
}

/** Practices by order, but those that make nothing but moments of today. */
function activitiesOf(plan: Plan): Practice[] {
  const makes = linksByFrom(plan, 'makes')
  return inOrder(plan.practices).filter(({ id }) => isDreamed(plan, toOf(makes.get(id))))
}

function fromOf<T extends Id>(links: readonly { readonly from: T }[] = []): T[] {
  return links.map(({ from }) => from)
}

function toOf<T extends Id>(links: readonly { readonly to: T }[] = []): T[] {
  return links.map(({ to }) => to)
}

/** Whether there are none of them, or one at least is of an ideal or variant day. */
function isDreamed(plan: Plan, moments: readonly Id<'moment'>[]): boolean {
  const dreamed = dreamedMoments(plan)
  return moments.length === 0 || moments.some(id => dreamed.has(id))
}

function outputsOf(plan: Plan, activities: readonly Practice[], asked?: string): Outputs {
  const windows = windowsOf(plan, asked)
  const sessionsPerWeek = steadySum(
    activities.map(({ id, timing }) =>
      timing.kind === 'floating'
        ? timing.timesPerWeek
        : steadySum((windows.get(id) ?? []).map(({ weekdays }) => weekdays.length)),
    ),
  )
  const minutesPerWeek = studentMinutesPerWeek(plan, asked)
  const { weeksPerYear: weeks } = plan.plan.school
  return {
    sessionsPerWeek,
    sessionsPerYear: weeks === undefined ? null : sessionsPerWeek * weeks,
    peopleTrained: peopleTrained(plan),
    minutesPerWeek,
    minutesPerYear: weeks === undefined ? null : minutesPerWeek * weeks,
  }
}

/** The people of roles that need training, each once; of a role that nobody fills, its headcount. */
function peopleTrained(plan: Plan): number {
  const ofRole = peopleOfRole(plan)
  const roles = training(plan)
    .filter(({ hours }) => hours > 0)
    .flatMap(({ role }) => ofRole.get(role) ?? [])
  const named = new Set(roles.flatMap(({ people }) => people))
  return named.size + steadySum(roles.filter(({ people }) => people.length === 0).map(({ have }) => have))
}

function feelingsOf(plan: Plan): Id<'feeling'>[] {
  const shaped = [...feelingStandings(plan)].filter(([, { practices }]) => practices.length > 0).map(([id]) => id)
  const byMoment = Map.groupBy(shaped.sort(compareText), id => plan.feelings.get(id)?.moment)
  return dreamedInOrder(plan).flatMap(moment => byMoment.get(moment) ?? [])
}

function conditionsThat(plan: Plan, effect: 'helps' | 'hinders'): Id<'condition'>[] {
  return [...plan.conditions.values()]
    .filter(condition => condition.effect === effect)
    .sort((a, b) => b.strength - a.strength || byId(a, b))
    .map(({ id }) => id)
}
