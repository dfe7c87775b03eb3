import { dayDifference } from '../../derive/dayDifference.ts'
import { momentsOf } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Moment, Plan, TimedMoment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'

/** A moment of one of two days that lie on one axis; `other` stands for it on the other day. */
export interface Compared {
  readonly moment: Moment
  readonly other: Id<'moment'> | undefined
}

/** A day of the comparison: what has a time, and what has none. */
export interface ComparedDay {
  readonly timed: readonly (Compared & { readonly moment: TimedMoment })[]
  readonly untimed: readonly Compared[]
}

/** The two days of a comparison, each moment with the one that stands for it; variants of single learners left out. */
export function comparedDays(plan: Plan, above: string, below: string): readonly [ComparedDay, ComparedDay] {
  const { pairs, gone, fresh } = dayDifference(plan, above, below)
  const partner = new Map<string, Id<'moment'>>()
  for (const { before, after } of pairs) partner.set(before, after).set(after, before)
  const told = new Set<string>([...partner.keys(), ...gone, ...fresh])
  const dayOf = (day: string): ComparedDay => {
    const all = momentsOf(plan, day)
      .filter(moment => told.has(moment.id))
      .map(moment => ({ moment, other: partner.get(moment.id) }))
    return {
      timed: all.flatMap(one => (isTimed(one.moment) ? [{ ...one, moment: one.moment }] : [])),
      untimed: all.filter(one => !isTimed(one.moment)),
    }
  }
  return [dayOf(above), dayOf(below)]
}
