import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Support } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { type NeedTables, practicesNeeding } from './needs.ts'
import { patchedRows } from './patchedRows.ts'
import { rowsOfTable } from './rows.ts'
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

const reachOfEach = ruleFrom(
  {
    days: ['kind', 'order'],
    moments: ['day', 'start', 'end', 'weekdays', 'variantOf'],
    supports: [],
    feelings: ['moment'],
    links: ['needs', 'requires', 'makes', 'shapes'],
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
  const day = theDay(plan, asked)?.id
  const retimed = before && momentsOnlyRetimed(before.plan, plan)
  if (retimed) return withMinutesOf(retimed, before, plan, day)
  const leadingTo = whatPracticesLeadTo(plan, day)
  const rowOf = (_: Support, support: Id<'support'>): SupportReach => {
    const practices = practicesNeeding(plan, [support])
    const reach = { support, moments: 0, practices: practices.size, feelings: 0, minutesPerWeek: 0 }
    for (const practice of practices) {
      for (const each of leadingTo(practice)) {
        if (each.countedIn === reach) continue
        each.countedIn = reach
        reach.moments += each.moments
        reach.feelings += each.feelings
        reach.minutesPerWeek += each.minutesPerWeek
      }
    }
    return reach
  }
  return rowsOfTable(plan.supports, rowOf, before?.answer, before && supportsElse(before.plan, plan))
}

/** What a moment or a feeling adds to the reach of a support, which counts it once, however many practices lead to it. */
interface Counted {
  readonly moments: number
  readonly feelings: number
  readonly minutesPerWeek: number
  countedIn: SupportReach | undefined
}

/** What each practice makes and shapes; each practice, moment and feeling is looked up once. */
function whatPracticesLeadTo(
  plan: Tables,
  day: Id<'day'> | undefined,
): (practice: Id<'practice'>) => readonly Counted[] {
  const makes = linksByFrom(plan, 'makes')
  const shapes = linksByFrom(plan, 'shapes')
  const dreamed = dreamedMoments(plan)
  const countedMoment = eachOnce(
    (id: Id<'moment'>): Counted => ({
      moments: dreamed.has(id) ? 1 : 0,
      feelings: 0,
      minutesPerWeek: minutesOf(plan, id, day),
      countedIn: undefined,
    }),
  )
  const countedFeeling = eachOnce((id: Id<'feeling'>): Counted => {
    const feeling = plan.feelings.get(id)
    const isDreamed = feeling !== undefined && dreamed.has(feeling.moment)
    return { moments: 0, feelings: isDreamed ? 1 : 0, minutesPerWeek: 0, countedIn: undefined }
  })
  return eachOnce((practice: Id<'practice'>) => {
    const counted: Counted[] = []
    for (const { to } of makes.get(practice) ?? []) counted.push(countedMoment(to))
    for (const { to } of shapes.get(practice) ?? []) counted.push(countedFeeling(to))
    return counted
  })
}

function minutesOf(plan: Tables, id: Id<'moment'>, day: Id<'day'> | undefined): number {
  const moment = plan.moments.get(id)
  return moment && moment.day === day ? studentMinutesOf(plan, moment) : 0
}

/** The moments that changed, where of all that is read here nothing but their times may be another. */
function momentsOnlyRetimed(before: Tables, after: Tables): readonly Id<'moment'>[] | undefined {
  if (before.days !== after.days || before.supports !== after.supports || before.feelings !== after.feelings)
    return undefined
  if (before.links !== after.links || before.practices !== after.practices) return undefined
  if (seenThrough(before.moments, 'day') !== seenThrough(after.moments, 'day')) return undefined
  const moments = touchedSince(before.moments, after.moments)
  return moments && ([...moments] as Id<'moment'>[]) // ids of moments
}

/** The answer from before, where supports these moments lean on have as many minutes more as the moments have now. */
function withMinutesOf(
  retimed: readonly Id<'moment'>[],
  { plan: before, answer }: Before<Tables, ReadonlyMap<Id<'support'>, SupportReach>>,
  after: Tables,
  day: Id<'day'> | undefined,
): ReadonlyMap<Id<'support'>, SupportReach> {
  const made = linksByTo(after, 'makes')
  const others = new Map<Id<'support'>, SupportReach>()
  for (const moment of retimed) {
    const more = minutesOf(after, moment, day) - minutesOf(before, moment, day)
    const practices = more === 0 ? [] : (made.get(moment) ?? []).map(link => link.from)
    for (const support of supportsBehind(after, practices)) {
      const row = others.get(support) ?? answer.get(support)
      if (row) others.set(support, { ...row, minutesPerWeek: row.minutesPerWeek + more })
    }
  }
  return others.size > 0 ? patchedRows(answer, others) : answer
}

/** The supports these practices need, directly or because one of them requires it, and those named, with what they require. */
function supportsBehind(
  plan: Tables,
  practices: readonly Id<'practice'>[],
  named: Iterable<Id<'support'>> = [],
): Set<Id<'support'>> {
  const needs = linksByFrom(plan, 'needs')
  const requires = linksByFrom(plan, 'requires')
  const behind = new Set(named)
  for (const practice of practices) for (const { to } of needs.get(practice) ?? []) behind.add(to)
  for (const support of behind) for (const { to } of requires.get(support) ?? []) behind.add(to) // a set also visits what is added on the way
  return behind
}

/** The same answers, each worked out once. */
function eachOnce<K, V>(answerTo: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const fresh = answerTo(key)
    known.set(key, fresh)
    return fresh
  }
}

/** The supports that came or went, are needed or required by something else, or lead to something else or to something that changed. */
function supportsElse(before: Tables, after: Tables): Set<Id<'support'>> | undefined {
  if (before.days !== after.days) return undefined
  if (seenThrough(before.moments) !== seenThrough(after.moments)) return undefined // a variant may have lost what it varies
  const moments = touchedSince(before.moments, after.moments)
  const feelings = touchedSince(before.feelings, after.feelings)
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.from)
  const shaping = touchedSince(validLinks(before, 'shapes'), validLinks(after, 'shapes'), link => link.from)
  const supports = [
    touchedSince(before.supports, after.supports),
    touchedSince(validLinks(before, 'needs'), validLinks(after, 'needs'), link => link.to),
    touchedSince(validLinks(before, 'requires'), validLinks(after, 'requires'), link => link.to),
  ]
  if (!moments || !feelings || !made || !shaping || supports.includes(undefined)) return undefined
  const named = supports.flatMap(ids => [...(ids ?? [])]) as Id<'support'>[] // of supports, and where these links lead
  const practices = [...made, ...shaping, ...linksToAny(after, moments, feelings).map(link => link.from)]
  return supportsBehind(after, practices as Id<'practice'>[], named) // where these links start; what a link that has gone led to is named
}

/** The links by which practices lead to these moments, to feelings in them, or to these feelings. */
function linksToAny(
  plan: Tables,
  moments: ReadonlySet<string>,
  feelings: ReadonlySet<string>,
): readonly Link<'makes' | 'shapes'>[] {
  if (moments.size + feelings.size === 0) return []
  const made = linksByTo(plan, 'makes')
  const shaped = linksByTo(plan, 'shapes')
  const theirs = [...plan.feelings.values()].filter(({ id, moment }) => moments.has(moment) || feelings.has(id))
  return [
    ...[...moments].flatMap(id => made.get(id as Id<'moment'>) ?? []), // ids of moments
    ...theirs.flatMap(({ id }) => shaped.get(id) ?? []),
  ]
}

function byReach(a: SupportReach, b: SupportReach): number {
  return (
    b.moments - a.moments ||
    b.minutesPerWeek - a.minutesPerWeek ||
    b.feelings - a.feelings ||
    compareText(a.support, b.support)
  )
}
