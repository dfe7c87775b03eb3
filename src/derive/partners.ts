import { compareText, type Id } from '../domain/ids.ts'
import { timesNamed } from './alongRows.ts'
import { momentsWithOtherNeeds, type NeededTables, neededByMoment, supportsNeededBy } from './neededByMoment.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'

/** A partner some moments have no other beside. */
export interface OnlyPartner {
  readonly support: Id<'support'>
  readonly moments: number
}

/** The partner supports of each mapped moment that has but one. */
const onlyOfEach = ruleFrom(
  { supports: ['type'], answers: [neededByMoment] },
  (before: Before<NeededTables, OnlyByMoment> | undefined, plan: NeededTables): OnlyByMoment => {
    const supportsOf = supportsNeededBy(plan)
    const rowOf = (_: unknown, moment: Id<'moment'>) => {
      const partners = supportsOf(moment)?.filter(({ type }) => type === 'partners')
      return partners?.length === 1 ? partners.map(({ id }) => id) : undefined
    }
    const touched = before && momentsWithOtherNeeds(before.plan, plan)
    return rowsOfTable(neededByMoment(plan), rowOf, before?.answer, touched)
  },
)

type OnlyByMoment = ReadonlyMap<Id<'moment'>, readonly Id<'support'>[]>

const momentsOfPartners = seenAs(onlyOfEach, timesNamed<Id<'moment'>, Id<'support'>>())

/** [D33] Partner supports that are the only one of a moment of ideal and variant days, with how many; by id. */
export const partners = seenAs(momentsOfPartners, (counts): readonly OnlyPartner[] =>
  [...counts].map(([support, moments]) => ({ support, moments })).sort((a, b) => compareText(a.support, b.support)),
)
