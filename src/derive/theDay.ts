import { runsOn } from '../domain/clock.ts'
import { byId, type Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Day, Moment, Plan, PlanFacts, TimedMoment } from '../domain/plan.ts'
import { isTimed, type PartOfDay, partsOfDay } from '../domain/studentDay.ts'
import { daysInOrder } from './inOrder.ts'
import { remembered } from './remembered.ts'
import { rule } from './rule.ts'
import { byTime } from './stretches.ts'

/** Monday to Sunday. */
export const allWeekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** The weekdays in both lists, without a new list where they are the same. */
export function sharedWeekdays(a: readonly number[], b: readonly number[]): readonly number[] {
  return a === b ? a : a.filter(weekday => b.includes(weekday))
}

/** The day rules about time read: the one asked for, else the first ideal day; undefined when there is none, and then no time at all. */
export function theDay(plan: Pick<Plan, 'days'>, asked?: string): Day | undefined {
  return dayAmong(plan.days, asked)
}

const dayAmong = remembered((table: Plan['days'], asked: string | undefined) => {
  const days = [...table.values()]
  return days.find(day => day.id === asked) ?? days.filter(day => day.kind === 'aim').sort(byOrder)[0]
})

/** The day a screen shows: the one asked for, else the first ideal day, else the first of any kind. */
export function shownDay(plan: Pick<Plan, 'days'>, asked?: string): Day | undefined {
  return theDay(plan, asked) ?? daysInOrder(plan)[0]
}

/** Moments of ideal and variant days: what rules about meaning read. */
export function dreamedMoments(plan: Pick<Plan, 'days' | 'moments'>): ReadonlyMap<Id<'moment'>, Moment> {
  return momentsDreamed(plan.moments, plan.days)
}

const momentsDreamed = remembered((moments: Plan['moments'], days: Plan['days']) => {
  const dreamed = new Map<Id<'moment'>, Moment>()
  for (const moment of moments.values()) {
    const kind = days.get(moment.day)?.kind
    if (kind === 'aim' || kind === 'variant') dreamed.set(moment.id, moment)
  }
  return dreamed
})

/** The timed moments of the day, by start, end, then id. */
export function timedMoments(plan: Pick<Plan, 'days' | 'moments'>, asked?: string): readonly TimedMoment[] {
  const day = theDay(plan, asked)
  return day ? timedOf(plan.moments, day.id) : []
}

const timedOf = remembered((moments: Plan['moments'], day: Id<'day'>): readonly TimedMoment[] => {
  const timed: TimedMoment[] = []
  for (const moment of moments.values()) if (moment.day === day && isTimed(moment)) timed.push(moment)
  return timed.sort((a, b) => byTime(a, b) || byId(a, b))
})

/** On how many weekdays at least one timed moment of the day runs; at least 1. */
export const weekLength = rule({ days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays'] }, weekLengthOf)

function weekLengthOf(plan: Pick<Plan, 'days' | 'moments'>, asked?: string): number {
  const running = new Set<number>()
  let last: readonly number[] | undefined // most share theirs with the one before
  for (const moment of timedMoments(plan, asked)) {
    const weekdays = runsOn(moment)
    if (weekdays !== last) for (const weekday of weekdays) running.add(weekday)
    last = weekdays
  }
  return Math.max(1, running.size)
}

/** Whether the moment stands in for another one that is in the plan. */
export function isVariant(plan: Pick<Plan, 'moments'>, moment: Moment): boolean {
  return moment.variantOf !== undefined && plan.moments.has(moment.variantOf)
}

const eleven = 11 * 60
const one = 13 * 60

/** The part of the day a moment falls in: by its start when it is timed, else the one written in it. */
export function partOf(moment: Moment, school: Pick<PlanFacts['school'], 'dayStart' | 'dayEnd'>): PartOfDay {
  return isTimed(moment) ? partAt(moment.start, school) : moment.part
}

/** The part of the day a time falls in (minutes after midnight). */
export function partAt(start: number, school: Pick<PlanFacts['school'], 'dayStart' | 'dayEnd'>): PartOfDay {
  const { dayStart = 8 * 60, dayEnd = 15 * 60 } = school
  if (start < dayStart) return 'before'
  if (start < eleven) return 'morning'
  if (start < one) return 'midday'
  return start < dayEnd ? 'afternoon' : 'after'
}

/**
 * All moments of a day in one reading order: by part of the day; within a part the timed ones by start, end, order, id,
 * and each untimed one right after the timed one that comes before it by order, so that a moment added between two
 * others stays there.
 */
export function momentsOf(plan: Pick<Plan, 'moments' | 'plan'>, day: string): Moment[] {
  const moments = [...plan.moments.values()].filter(moment => moment.day === day)
  const byPart = Map.groupBy(moments, moment => partOf(moment, plan.plan.school))
  return partsOfDay.flatMap(part => inReadingOrder(byPart.get(part) ?? []))
}

function inReadingOrder(moments: readonly Moment[]): Moment[] {
  const timed = moments.filter(isTimed).sort((a, b) => byTime(a, b) || byOrder(a, b))
  const untimed = Map.groupBy(
    moments.filter(moment => !isTimed(moment)).sort(byOrder),
    moment =>
      timed
        .filter(other => byOrder(other, moment) < 0)
        .sort(byOrder)
        .at(-1)?.id,
  )
  const after = (id: Id<'moment'> | undefined) => untimed.get(id) ?? []
  return [...after(undefined), ...timed.flatMap(moment => [moment, ...after(moment.id)])]
}
