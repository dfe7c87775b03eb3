import { byId, type Id } from '../domain/ids.ts'
import type { Feeling, Moment, Plan } from '../domain/plan.ts'
import { isTimed, type PartOfDay } from '../domain/studentDay.ts'
import { momentsOf, partOf } from './theDay.ts'

/** One place of the strip: a moment, and the ways some learners live it differently. */
export interface Slot {
  readonly moment: Moment
  readonly part: PartOfDay
  readonly variants: readonly Moment[]
  /** The moment whose curve is drawn here: the one a variant varies, else itself. */
  readonly home: Id<'moment'>
}

export type StripTables = Pick<Plan, 'moments' | 'plan'>

/**
 * The places of the strip in reading order. A variant shares the place of the moment it varies; seen with one learner's
 * eyes it takes that place, and moments of other learners are left out.
 */
export function slotsOf(plan: StripTables, day: string, learner?: string): Slot[] {
  const moments = momentsOf(plan, day)
  const here = new Set(moments.map(moment => moment.id))
  const variesHere = (moment: Moment) => moment.variantOf !== undefined && here.has(moment.variantOf)
  const variants = Map.groupBy(moments.filter(variesHere), moment => moment.variantOf)
  return moments.flatMap(moment => {
    if (variesHere(moment)) return []
    const others = variants.get(moment.id) ?? []
    const own = others.find(other => learner !== undefined && isFor(other, learner))
    if (own) return [slotOf(plan, own, [], moment.id)]
    if (learner !== undefined && moment.learners.length > 0 && !isFor(moment, learner)) return []
    return [slotOf(plan, moment, learner === undefined ? others : [], moment.id)]
  })
}

function slotOf(plan: StripTables, moment: Moment, variants: readonly Moment[], home: Id<'moment'>): Slot {
  return { moment, part: partOf(moment, plan.plan.school), variants, home }
}

function isFor(moment: Moment, learner: string): boolean {
  return moment.learners.some(id => id === learner)
}

/** How long a moment lasts; undefined when nobody has said. */
export function minutesOf(moment: Moment): number | undefined {
  return isTimed(moment) ? moment.end - moment.start : undefined
}

/** The feelings named for each moment, in id order; with a learner, those for everyone and for them. */
export function feelingsByMoment(
  plan: Pick<Plan, 'feelings'>,
  learner?: string,
): ReadonlyMap<string, readonly Feeling[]> {
  const seen = [...plan.feelings.values()].filter(
    feeling => learner === undefined || feeling.learner === null || feeling.learner === learner,
  )
  return Map.groupBy(seen.sort(byId), feeling => feeling.moment)
}
