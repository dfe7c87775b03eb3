import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type FragileFeeling, fragileFeelings } from './fragileFeelings.ts'
import { dreamedMoments } from './theDay.ts'
import { unsupportedFeelings } from './unsupportedFeelings.ts'
import { linksByTo } from './validLinks.ts'

/** What a feeling stands on: the practices that shape it, and where that is little. */
export interface FeelingStanding {
  /** In id order. */
  readonly practices: readonly Id<'practice'>[]
  readonly state: 'unsupported' | FragileFeeling['why'] | null
}

/** [D10, D11] What every feeling of ideal and variant days stands on. */
export function feelingStandings(
  plan: Pick<Plan, 'days' | 'moments' | 'feelings' | 'practices' | 'people' | 'links'>,
): ReadonlyMap<Id<'feeling'>, FeelingStanding> {
  const shaping = linksByTo(plan, 'shapes')
  const dreamed = dreamedMoments(plan)
  const unsupported = new Set(unsupportedFeelings(plan))
  const days = new Set([...dreamed.values()].map(moment => moment.day))
  const fragile = new Map(
    [...days].flatMap(day => fragileFeelings(plan, day)).map(({ feeling, why }) => [feeling, why]),
  )
  const standings = new Map<Id<'feeling'>, FeelingStanding>()
  for (const { id, moment } of plan.feelings.values()) {
    if (!dreamed.has(moment)) continue
    const practices = (shaping.get(id) ?? []).map(link => link.from).sort(compareText)
    standings.set(id, { practices, state: unsupported.has(id) ? 'unsupported' : (fragile.get(id) ?? null) })
  }
  return standings
}
