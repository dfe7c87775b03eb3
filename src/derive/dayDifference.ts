import { runsOn } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Moment, Plan, TimedMoment } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { minutesByKind } from './minutesByKind.ts'
import { overlap } from './stretches.ts'
import { allWeekdays, isVariant, momentsOf, sharedWeekdays } from './theDay.ts'

/** Two moments of two days that stand for the same one. Minutes are after less before. */
export interface MomentPair {
  readonly before: Id<'moment'>
  readonly after: Id<'moment'>
  readonly why: 'variant' | 'title' | 'kind'
  /** How much longer it is; undefined where one of them has no time. */
  readonly longer: number | undefined
  /** How much later it starts; undefined where one of them has no time. */
  readonly later: number | undefined
  readonly renamed: boolean
  /** Whether it runs on other weekdays. */
  readonly otherDays: boolean
}

/** What one day of a plan is against another. */
export interface DayDifference {
  readonly pairs: readonly MomentPair[]
  readonly gone: readonly Id<'moment'>[]
  readonly fresh: readonly Id<'moment'>[]
  /** Minutes a week more or fewer of each kind of moment, the largest change first. */
  readonly kinds: readonly { readonly kind: string; readonly minutes: number }[]
  /** How many more times a day students change from one moment to another. */
  readonly changes: number
  /** How much later the first moment starts and the last one ends; undefined where a day has no times. */
  readonly begins: number | undefined
  readonly ends: number | undefined
}

type Tables = Pick<Plan, 'days' | 'moments' | 'plan'>

/**
 * The difference between two days of a plan. Moments stand for one another by being varied from one another, else by
 * their title (case and accents aside, the first with the first), else by their kind where their times overlap most.
 * Variants for single learners are left out.
 */
export function dayDifference(plan: Tables, before: string, after: string): DayDifference {
  const older = homesOf(plan, before)
  const newer = homesOf(plan, after)
  const found = pairsOf(older, newer)
  const paired = new Set<string>(found.flatMap(({ before: a, after: b }) => [a.id, b.id]))
  const alone = (moment: Moment) => !paired.has(moment.id)
  return {
    pairs: newer.flatMap(moment => found.filter(pair => pair.after === moment).map(tell)),
    gone: older.filter(alone).map(moment => moment.id),
    fresh: newer.filter(alone).map(moment => moment.id),
    kinds: kindChanges(plan, before, after),
    changes: Math.round(changesPerDay(newer) - changesPerDay(older)),
    begins: between(older, newer, moments => Math.min(...moments.map(moment => moment.start))),
    ends: between(older, newer, moments => Math.max(...moments.map(moment => moment.end))),
  }
}

function homesOf(plan: Tables, day: string): Moment[] {
  return momentsOf(plan, day).filter(moment => {
    const home = isVariant(plan, moment) && moment.variantOf ? plan.moments.get(moment.variantOf) : undefined
    return home?.day !== moment.day
  })
}

interface Found {
  readonly before: Moment
  readonly after: Moment
  readonly why: MomentPair['why']
}

function pairsOf(older: readonly Moment[], newer: readonly Moment[]): Found[] {
  const found: Found[] = []
  const left = { older: [...older], newer: [...newer] }
  const join = (before: Moment, after: Moment, why: Found['why']) => {
    found.push({ before, after, why })
    left.older.splice(left.older.indexOf(before), 1)
    left.newer.splice(left.newer.indexOf(after), 1)
  }
  const match = (why: Found['why'], isSame: (before: Moment, after: Moment) => boolean) => {
    for (const after of [...left.newer]) {
      const before = left.older.find(one => isSame(one, after))
      if (before) join(before, after, why)
    }
  }
  match('variant', (before, after) => after.variantOf === before.id || before.variantOf === after.id)
  match('title', (before, after) => plainTitle(after) !== '' && plainTitle(before) === plainTitle(after))
  const alike = left.newer.flatMap(after => left.older.flatMap(before => sharedMinutes(before, after)))
  alike.sort(
    (a, b) => b.minutes - a.minutes || compareText(a.after.id, b.after.id) || compareText(a.before.id, b.before.id),
  )
  for (const { before, after } of alike) {
    if (left.older.includes(before) && left.newer.includes(after)) join(before, after, 'kind')
  }
  return found
}

/** A title without case, accents and extra spaces: what two people would call the same name. */
export function plainTitle({ title }: { readonly title: string }): string {
  return title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

function sharedMinutes(before: Moment, after: Moment): { before: Moment; after: Moment; minutes: number }[] {
  if (!before.kind || before.kind !== after.kind || !isTimed(before) || !isTimed(after)) return []
  if (sharedWeekdays(runsOn(before), runsOn(after)).length === 0) return []
  const shared = overlap(before, after)
  return shared ? [{ before, after, minutes: shared.end - shared.start }] : []
}

function tell({ before, after, why }: Found): MomentPair {
  const timed = isTimed(before) && isTimed(after)
  return {
    before: before.id,
    after: after.id,
    why,
    longer: timed ? after.end - after.start - (before.end - before.start) : undefined,
    later: timed ? after.start - before.start : undefined,
    renamed: before.title.trim() !== after.title.trim(),
    otherDays: [...runsOn(before)].sort().join() !== [...runsOn(after)].sort().join(),
  }
}

function kindChanges(plan: Tables, before: string, after: string): DayDifference['kinds'] {
  const minutes = new Map<string, number>()
  for (const { kind, minutesPerWeek } of minutesByKind(plan, after)) minutes.set(kind, minutesPerWeek)
  for (const { kind, minutesPerWeek } of minutesByKind(plan, before)) {
    minutes.set(kind, (minutes.get(kind) ?? 0) - minutesPerWeek)
  }
  return [...minutes]
    .filter(([kind, change]) => kind !== '' && change !== 0)
    .map(([kind, change]) => ({ kind, minutes: change }))
    .sort((a, b) => Math.abs(b.minutes) - Math.abs(a.minutes) || compareText(a.kind, b.kind))
}

/**
 * How often students change from one moment to the next on a weekday, as a mean of the weekdays.
 * Moments that start together are one change, and a moment of transition belongs to the change it makes.
 */
export function changesPerDay(moments: readonly Moment[]): number {
  const timed = moments.filter(isTimed).filter(moment => moment.kind !== 'transition')
  const perDay = allWeekdays.flatMap(weekday => {
    const starts = new Set(timed.filter(moment => runsOn(moment).includes(weekday)).map(moment => moment.start))
    return starts.size > 0 ? [starts.size - 1] : []
  })
  return perDay.length === 0 ? 0 : perDay.reduce((sum, changes) => sum + changes, 0) / perDay.length
}

function between(
  older: readonly Moment[],
  newer: readonly Moment[],
  edge: (moments: readonly TimedMoment[]) => number,
): number | undefined {
  const before = older.filter(isTimed)
  const after = newer.filter(isTimed)
  return before.length > 0 && after.length > 0 ? edge(after) - edge(before) : undefined
}
