import { compareText, type Id } from '../domain/ids.ts'
import { coverage } from './coverage.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import type { PresenceTables } from './presence.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

const readinessStates = ['unmapped', 'blocked', 'close', 'thin', 'ready'] as const
export type ReadinessState = (typeof readinessStates)[number]

/** How near a moment is to happening. */
export interface Readiness {
  readonly moment: Id<'moment'>
  readonly state: ReadinessState
  /** Needed supports that are missing, in id order. */
  readonly missing: readonly Id<'support'>[]
  /** 0 to 1: how much of what is needed is in place. */
  readonly score: number
}

const worth = { 'in place': 1, partly: 0.5, missing: 0 } as const

/** [D20] The state of every moment of ideal and variant days, by id. */
export function readiness(plan: NeedTables & PresenceTables, asked?: string): Readiness[] {
  const made = linksByTo(plan, 'makes')
  const needed = supportsNeeded(plan, 'needed')
  const gaps = new Set(coverage(plan, asked).map(gap => gap.moment))
  return [...dreamedMoments(plan).keys()].sort(compareText).map(moment => {
    const practices = (made.get(moment) ?? []).flatMap(link => plan.practices.get(link.from) ?? [])
    const ids = new Set<Id<'support'>>()
    for (const practice of practices) for (const id of needed.get(practice.id) ?? []) ids.add(id)
    const supports = [...ids].flatMap(id => plan.supports.get(id) ?? [])
    const missing = supports.filter(support => support.status === 'missing').map(support => support.id)
    const stateOf = (): ReadinessState => {
      if (practices.length === 0) return 'unmapped'
      if (missing.length > 0) return 'blocked'
      if (gaps.has(moment) || supports.some(support => support.status === 'partly')) return 'close'
      if (supports.length === 0 || practices.every(practice => practice.status === 'new')) return 'thin'
      return 'ready'
    }
    const score = supports.reduce((sum, support) => sum + worth[support.status], 0) / Math.max(1, supports.length)
    return { moment, state: stateOf(), missing: missing.sort(compareText), score }
  })
}
