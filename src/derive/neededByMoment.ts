import { compareText, type Id } from '../domain/ids.ts'
import type { Moment, Plan, Support } from '../domain/plan.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

export type NeededTables = NeedTables & Pick<Plan, 'days' | 'moments'>

/** A moment that practices make, and the supports those cannot do without, in id order. */
export interface MappedMoment {
  readonly moment: Moment
  readonly supports: readonly Support[]
}

/** The mapped moments of ideal and variant days with their needed supports, by id. */
export function mappedMoments(plan: NeededTables): MappedMoment[] {
  const makes = linksByTo(plan, 'makes')
  const needed = supportsNeeded(plan, 'needed')
  return [...dreamedMoments(plan).values()]
    .filter(({ id }) => makes.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .map(moment => {
      const ids = new Set<Id<'support'>>()
      for (const { from } of makes.get(moment.id) ?? []) for (const id of needed.get(from) ?? []) ids.add(id)
      return { moment, supports: [...ids].sort(compareText).flatMap(id => plan.supports.get(id) ?? []) }
    })
}

/** Those of them that are not there at all. */
export function missingOf(supports: readonly Support[]): Support[] {
  return supports.filter(({ status }) => status === 'missing')
}
