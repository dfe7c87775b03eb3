import { looseEnds } from '../../derive/looseEnds.ts'
import { unsupportedFeelings } from '../../derive/unsupportedFeelings.ts'
import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { CardId } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import type { TieName } from './ties.ts'

export const gapKinds = [
  'momentsUnmapped',
  'feelings',
  'practicesWithoutRole',
  'practicesWithoutMoment',
  'rolesWithoutPractice',
  'supportsWithoutOwner',
  'supportsNobodyNeeds',
  'permissionsNothingAwaits',
] as const
export type GapKind = (typeof gapKinds)[number]

/** One gap: the record that has it, and the card of the map it is on. */
export interface GapStop {
  readonly record: Id
  readonly card: CardId
}

export interface Gap {
  readonly kind: GapKind
  readonly stops: readonly GapStop[]
}

/** The tie that would close a gap of the kind. */
export const closing: Readonly<Record<GapKind, TieName>> = {
  momentsUnmapped: 'makes.to',
  feelings: 'shapes.to',
  practicesWithoutRole: 'does.to',
  practicesWithoutMoment: 'makes.from',
  rolesWithoutPractice: 'does.from',
  supportsWithoutOwner: 'owns.to',
  supportsNobodyNeeds: 'needs.to',
  permissionsNothingAwaits: 'awaits.to',
}

/** [D10] [D19] What is still open on the map, only what there is any of, from the students' side backwards. */
export function mapGaps(plan: Plan): readonly Gap[] {
  const ends = looseEnds(plan)
  const does = linksByFrom(plan, 'does')
  const awaits = linksByTo(plan, 'awaits')
  const onCards = (ids: readonly CardId[]): GapStop[] => ids.map(id => ({ record: id, card: id }))
  const stops: Readonly<Record<GapKind, readonly GapStop[]>> = {
    momentsUnmapped: onCards(ends.momentsUnmapped),
    feelings: unsupportedFeelings(plan).flatMap(record => {
      const card = plan.feelings.get(record)?.moment
      return card ? [{ record, card }] : []
    }),
    practicesWithoutRole: onCards(ends.practicesWithoutRole),
    practicesWithoutMoment: onCards(ends.practicesWithoutMoment),
    rolesWithoutPractice: onCards([...plan.roles.keys()].filter(id => !does.has(id)).sort(compareText)),
    supportsWithoutOwner: onCards(ends.supportsWithoutOwner),
    supportsNobodyNeeds: onCards(ends.supportsNobodyNeeds),
    permissionsNothingAwaits: onCards([...plan.permissions.keys()].filter(id => !awaits.has(id)).sort(compareText)),
  }
  return gapKinds.flatMap(kind => (stops[kind].length > 0 ? [{ kind, stops: stops[kind] }] : []))
}

/** The gap with its stops as they stand on the map from top to bottom; those on no card in sight come last. */
export function inMapOrder(gap: Gap, order: MapOrder | undefined): Gap {
  const at = new Map<Id, number>(
    order ? Object.values(order).flatMap(ids => ids.map((id, place) => [id, place] as const)) : [],
  )
  const place = ({ card }: GapStop) => at.get(card) ?? Number.POSITIVE_INFINITY
  return { ...gap, stops: gap.stops.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))) }
}

/**
 * The stop one further (or back) from `current` in a gap's round, and its number from 1. Where the current one has been
 * closed, the one that took its number `last`; without any, the first.
 */
export function nextStop(
  { stops }: Gap,
  current: Id | undefined,
  by: 1 | -1 = 1,
  last = 1,
): (GapStop & { readonly n: number }) | undefined {
  const found = stops.findIndex(stop => stop.record === current)
  const next = found >= 0 ? found + by : by === 1 ? last - 1 : last - 2
  const at = stops.length > 0 ? (next + stops.length) % stops.length : 0
  const stop = stops[at]
  return stop && { ...stop, n: at + 1 }
}
