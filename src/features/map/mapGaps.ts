import { looseEnds } from '../../derive/looseEnds.ts'
import { unsupportedFeelings } from '../../derive/unsupportedFeelings.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { CardId } from '../../output/mapColumns.ts'
import type { TieName } from './ties.ts'

export const gapKinds = [
  'momentsUnmapped',
  'feelings',
  'practicesWithoutRole',
  'practicesWithoutMoment',
  'supportsWithoutOwner',
  'supportsNobodyNeeds',
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
  supportsWithoutOwner: 'owns.to',
  supportsNobodyNeeds: 'needs.to',
}

/** [D10] [D19] What is still open on the map, only what there is any of, from the students' side backwards. */
export function mapGaps(plan: Plan): readonly Gap[] {
  const ends = looseEnds(plan)
  return gapKinds.flatMap(kind => {
    const stops =
      kind === 'feelings'
        ? unsupportedFeelings(plan).flatMap(record => {
            const card = plan.feelings.get(record)?.moment
            return card ? [{ record, card }] : []
          })
        : ends[kind].map(id => ({ record: id, card: id }))
    return stops.length > 0 ? [{ kind, stops }] : []
  })
}

/** The stop after `current` in a gap's round, and its number from 1; the first when the walk was elsewhere. */
export function nextStop({ stops }: Gap, current: Id | undefined): (GapStop & { readonly n: number }) | undefined {
  const at = (stops.findIndex(stop => stop.record === current) + 1) % Math.max(1, stops.length)
  const stop = stops[at]
  return stop && { ...stop, n: at + 1 }
}
