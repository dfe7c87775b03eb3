import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Moment, Plan, Support } from '../domain/plan.ts'
import { inShortOrder } from './inShortOrder.ts'
import { type NeedTables, practicesNeeding, supportsNeeded } from './needs.ts'
import { remembered } from './remembered.ts'
import { keysTouched, recordsOf, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

export type NeededTables = NeedTables & Pick<Plan, 'days' | 'moments'>

/** A moment that practices make, and the supports those cannot do without, in id order. */
export interface MappedMoment {
  readonly moment: Moment
  readonly supports: readonly Support[]
}

/** The mapped moments of ideal and variant days with their needed supports, by id. */
export function mappedMoments(plan: NeededTables): readonly MappedMoment[] {
  return withRecords(neededByMoment(plan), plan.moments, plan.supports)
}

/** The needed supports of a mapped moment, in no promised order; each moment is looked up once, whoever asks. */
export function supportsNeededBy(plan: NeededTables): (moment: Id<'moment'>) => readonly Support[] | undefined {
  return recordsByMoment(neededByMoment(plan), plan.supports)
}

const recordsByMoment = remembered((needed: NeededByMoment, supports: Plan['supports']) => {
  const known = new Map<Id<'moment'>, readonly Support[]>()
  return (moment: Id<'moment'>): readonly Support[] | undefined => {
    const looked = known.get(moment)
    const ids = looked ? undefined : needed.get(moment)
    if (!ids) return looked
    const records = recordsOf(supports, ids)
    known.set(moment, records)
    return records
  }
})

const withRecords = remembered(
  (needed: NeededByMoment, moments: Plan['moments'], supports: Plan['supports']): readonly MappedMoment[] =>
    [...needed]
      .flatMap(([id, ids]) => {
        const moment = moments.get(id)
        return moment ? [{ moment, supports: recordsOf(supports, ids).sort(byId) }] : []
      })
      .sort((a, b) => compareText(a.moment.id, b.moment.id)),
)

type NeededByMoment = ReadonlyMap<Id<'moment'>, ReadonlySet<Id<'support'>>>

/** The needed supports of every mapped moment of ideal and variant days, in no promised order. */
export const neededByMoment = ruleFrom(
  { days: ['kind'], moments: ['day'], supports: [], links: ['makes', 'needs', 'requires'] },
  neededOfEach,
)

function neededOfEach(before: Before<NeededTables, NeededByMoment> | undefined, plan: NeededTables): NeededByMoment {
  const dreamed = dreamedMoments(plan)
  const makes = linksByTo(plan, 'makes')
  const needed = supportsNeeded(plan, 'needed')
  const rowOf = (_: Moment, id: Id<'moment'>) => {
    const made = makes.get(id)
    if (!made) return undefined
    const ids = new Set<Id<'support'>>()
    for (const { from } of made) for (const support of needed.get(from) ?? []) ids.add(support)
    return ids
  }
  return rowsOfTable(dreamed, rowOf, before?.answer, before && momentsNeeding(before.plan, plan))
}

/** The moments made by other practices than before, or by practices that need something else. */
function momentsNeeding(before: NeededTables, after: NeededTables): Set<Id<'moment'>> | undefined {
  if (before.days !== after.days) return undefined
  const moments = touchedSince(before.moments, after.moments)
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.to)
  if (!moments || !made) return undefined
  const makes = linksByFrom(after, 'makes')
  const theirs = keysTouched(supportsNeeded(before, 'needed'), supportsNeeded(after, 'needed')).flatMap(
    practice => makes.get(practice)?.map(link => link.to) ?? [],
  )
  return new Set([...moments, ...made, ...theirs] as Id<'moment'>[]) // of moments, and where these links lead
}

/** The mapped moments that need other supports than before, or one of which something has changed; undefined where that cannot be told. */
export function momentsWithOtherNeeds(before: NeededTables, after: NeededTables): Set<Id<'moment'>> | undefined {
  const supports = touchedSince(before.supports, after.supports)
  if (!supports) return undefined
  const touched = momentsThatMayNeed(after, supports as ReadonlySet<Id<'support'>>) // ids of supports
  for (const moment of keysTouched(neededByMoment(before), neededByMoment(after))) touched.add(moment)
  return touched
}

/** The moments that need any of these supports, and those they only help. */
export function momentsThatMayNeed(plan: NeededTables, supports: Iterable<Id<'support'>>): Set<Id<'moment'>> {
  const moments = new Set<Id<'moment'>>()
  const makes = linksByFrom(plan, 'makes')
  for (const practice of practicesNeeding(plan, supports)) {
    for (const link of makes.get(practice) ?? []) moments.add(link.to)
  }
  return moments
}

/** The supports each mapped moment waits for, in id order. */
export const missingOfEach = ruleFrom(
  { supports: ['status'], answers: [neededByMoment] },
  (before: Before<NeededTables, MissingByMoment> | undefined, plan: NeededTables): MissingByMoment => {
    const supportsOf = supportsNeededBy(plan)
    const rowOf = (_: unknown, moment: Id<'moment'>) => {
      const ids = missingOf(supportsOf(moment) ?? []).map(({ id }) => id)
      return inShortOrder(ids, compareText)
    }
    const touched = before && momentsWithOtherNeeds(before.plan, plan)
    return rowsOfTable(neededByMoment(plan), rowOf, before?.answer, touched)
  },
)

type MissingByMoment = ReadonlyMap<Id<'moment'>, readonly Id<'support'>[]>

/** Those of them that are not there at all. */
export function missingOf(supports: readonly Support[]): Support[] {
  return supports.filter(({ status }) => status === 'missing')
}
