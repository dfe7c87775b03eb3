import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { studentMinutesOf } from './studentMinutes.ts'
import { dreamedMoments, theDay } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'

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

/**
 * [D18] For every support the moments, practices and feelings that lean on it, directly or through what requires it,
 * whatever the weight; by moments, minutes, feelings (high first), id. Counts read ideal and variant days, minutes the day.
 */
export function supportReach(plan: Tables, asked?: string): SupportReach[] {
  const reach = new Map([...plan.supports.keys()].map(support => [support, nothing()]))
  const makes = linksByFrom(plan, 'makes')
  const shapes = linksByFrom(plan, 'shapes')
  for (const [practice, supports] of supportsNeeded(plan, 'any')) {
    for (const support of supports) {
      const leaning = reach.get(support)
      if (!leaning) continue
      leaning.practices += 1
      for (const link of makes.get(practice) ?? []) leaning.moments.add(link.to)
      for (const link of shapes.get(practice) ?? []) leaning.feelings.add(link.to)
    }
  }
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
  return [...reach]
    .map(([support, { moments, practices, feelings }]) => ({
      support,
      moments: count(moments, id => dreamed.has(id)),
      practices,
      feelings: count(feelings, isDreamed),
      minutesPerWeek: [...moments].reduce((sum, id) => sum + minutesOf(id), 0),
    }))
    .sort(byReach)
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
