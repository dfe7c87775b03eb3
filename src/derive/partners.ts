import { compareText, type Id } from '../domain/ids.ts'
import { mappedMoments, type NeededTables } from './neededByMoment.ts'
import { rule } from './rule.ts'

/** A partner some moments have no other beside. */
export interface OnlyPartner {
  readonly support: Id<'support'>
  readonly moments: number
}

/** [D33] Partner supports that are the only one of a moment of ideal and variant days, with how many; by id. */
export const partners = rule(
  { days: ['kind'], moments: ['day'], supports: ['type'], links: ['makes', 'needs', 'requires'] },
  partnersOf,
)

function partnersOf(plan: NeededTables): readonly OnlyPartner[] {
  const only = mappedMoments(plan).flatMap(({ supports }) => {
    const [partner, ...others] = supports.filter(({ type }) => type === 'partners')
    return partner && others.length === 0 ? [partner.id] : []
  })
  return [...Map.groupBy(only, id => id)]
    .map(([support, moments]) => ({ support, moments: moments.length }))
    .sort((a, b) => compareText(a.support, b.support))
}
