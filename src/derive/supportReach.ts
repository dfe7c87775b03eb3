import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { type NeedTables, practicesNeeding, supportsNeeded } from './needs.ts'
import { keysTouched, rowsByKey } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { studentMinutesOf } from './studentMinutes.ts'
import { dreamedMoments, theDay } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { seenThrough, touchedSince } from './versions.ts'

/** How much leans on a support. */
export interface SupportReach {
  readonly support: Id<'support'>
  readonly moments: number
  readonly practices: number
  readonly feelings: number
  /** Student minutes per week of those moments that are in the day. */
  readonly minutesPerWeek: number
}

type Tables = NeedTables & Pick<Plan, 'days' | 'moments' | 'feelings'>

const leaningOnEach = ruleFrom({ supports: [], links: ['needs', 'requires', 'makes', 'shapes'] }, leaningOn)

const reachOfEach = ruleFrom(
  {
    days: ['kind', 'order'],
    moments: ['day', 'start', 'end', 'weekdays', 'variantOf'],
    supports: [],
    feelings: ['moment'],
    answers: [leaningOnEach],
  },
  supportReachOf,
)

/**
 * [D18] For every support the moments, practices and feelings that lean on it, directly or through what requires it,
 * whatever the weight; by moments, minutes, feelings (high first), id. Counts read ideal and variant days, minutes the day.
 */
export const supportReach = seenAs(reachOfEach, inOrderBy<Id<'support'>, SupportReach>(byReach))

function supportReachOf(
  before: Before<Tables, ReadonlyMap<Id<'support'>, SupportReach>> | undefined,
  plan: Tables,
  asked?: string,
): ReadonlyMap<Id<'support'>, SupportReach> {
  const dreamed = dreamedMoments(plan)
  const day = theDay(plan, asked)?.id
  const minutesOf = (id: Id<'moment'>) => {
    const moment = plan.moments.get(id)
    return moment && moment.day === day ? studentMinutesOf(plan, moment) : 0
  }
  const isDreamed = (id: Id<'feeling'>) => {
    const feeling = plan.feelings.get(id)
    return feeling !== undefined && dreamed.has(feeling.moment)
  }
  const leaning = leaningOnEach(plan)
  const rowOf = (support: Id<'support'>): SupportReach | undefined => {
    const { moments, practices, feelings } = leaning.get(support) ?? {}
    if (!moments || !feelings || practices === undefined) return undefined
    return {
      support,
      moments: count(moments, id => dreamed.has(id)),
      practices,
      feelings: count(feelings, isDreamed),
      minutesPerWeek: sumOf(moments, minutesOf),
    }
  }
  return rowsByKey(leaning.keys(), rowOf, before?.answer, before && supportsReaching(before.plan, plan))
}

/** The supports on which something else leans than before, or a moment of which something has changed, or a feeling in one. */
function supportsReaching(before: Tables, after: Tables): Set<Id<'support'>> | undefined {
  const moments = touchedSince(before.moments, after.moments) as ReadonlySet<Id<'moment'>> | undefined // ids of moments
  if (!moments || before.days !== after.days || before.feelings !== after.feelings) return undefined
  if (seenThrough(before.moments) !== seenThrough(after.moments)) return undefined // a variant may have lost what it varies
  const touched = new Set(keysTouched(leaningOnEach(before), leaningOnEach(after)))
  if (moments.size === 0) return touched
  const made = linksByTo(after, 'makes')
  const needed = supportsNeeded(after, 'any')
  const shaped = linksByTo(after, 'shapes')
  const feelings = [...after.feelings.values()].filter(({ moment }) => moments.has(moment))
  const links = [
    ...[...moments].flatMap(id => made.get(id) ?? []),
    ...feelings.flatMap(({ id }) => shaped.get(id) ?? []),
  ]
  for (const { from } of links) for (const support of needed.get(from) ?? []) touched.add(support)
  return touched
}

/** What leans on a support: how many practices, and which moments and feelings of theirs, of whatever day. */
interface Leaning {
  readonly practices: number
  readonly moments: ReadonlySet<Id<'moment'>>
  readonly feelings: ReadonlySet<Id<'feeling'>>
}

type LeaningBySupport = ReadonlyMap<Id<'support'>, Leaning>

function leaningOn(before: Before<Tables, LeaningBySupport> | undefined, plan: Tables): LeaningBySupport {
  const makes = linksByFrom(plan, 'makes')
  const shapes = linksByFrom(plan, 'shapes')
  const needing = practicesNeeding(plan)
  const rowOf = (support: Id<'support'>): Leaning | undefined => {
    const leaning = nothing()
    for (const practice of needing.get(support) ?? []) {
      leaning.practices += 1
      for (const link of makes.get(practice) ?? []) leaning.moments.add(link.to)
      for (const link of shapes.get(practice) ?? []) leaning.feelings.add(link.to)
    }
    return plan.supports.has(support) ? leaning : undefined
  }
  return rowsByKey(plan.supports.keys(), rowOf, before?.answer, before && supportsElse(before.plan, plan))
}

/** The supports that came or went, and those that practices need, or needed, of which something has changed. */
function supportsElse(before: Tables, after: Tables): Set<Id<'support'>> | undefined {
  const supports = touchedSince(before.supports, after.supports)
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.from)
  const shaping = touchedSince(validLinks(before, 'shapes'), validLinks(after, 'shapes'), link => link.from)
  if (!supports || !made || !shaping) return undefined
  const touched = new Set(supports as ReadonlySet<Id<'support'>>) // ids of supports
  const needed = supportsNeeded(after, 'any')
  for (const practice of [...made, ...shaping] as Id<'practice'>[]) {
    // where these links start
    for (const support of needed.get(practice) ?? []) touched.add(support)
  }
  for (const support of keysTouched(practicesNeeding(before), practicesNeeding(after))) touched.add(support)
  return touched
}

function sumOf<T>(items: Iterable<T>, numberOf: (item: T) => number): number {
  let sum = 0
  for (const item of items) sum += numberOf(item)
  return sum
}

function nothing() {
  return { practices: 0, moments: new Set<Id<'moment'>>(), feelings: new Set<Id<'feeling'>>() }
}

function count<T>(items: Iterable<T>, counts: (item: T) => boolean): number {
  let found = 0
  for (const item of items) if (counts(item)) found += 1
  return found
}

function byReach(a: SupportReach, b: SupportReach): number {
  return (
    b.moments - a.moments ||
    b.minutesPerWeek - a.minutesPerWeek ||
    b.feelings - a.feelings ||
    compareText(a.support, b.support)
  )
}
