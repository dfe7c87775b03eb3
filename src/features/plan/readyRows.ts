import { coverage } from '../../derive/coverage.ts'
import { dreamedInOrder } from '../../derive/leaning.ts'
import { mappedMoments } from '../../derive/neededByMoment.ts'
import { type ReadinessState, readiness } from '../../derive/readiness.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** How near a moment is to happening, and what it waits for. */
export interface ReadyRow {
  readonly moment: Id<'moment'>
  readonly state: ReadinessState
  readonly missing: readonly Id<'support'>[]
  readonly partly: readonly Id<'support'>[]
  /** Fewer adults than it needs on some weekday. */
  readonly isShort: boolean
}

/** [D20] Every moment of ideal and variant days in reading order, with what it waits for. */
export function readyRows(plan: Plan, asked?: string): ReadyRow[] {
  const known = new Map(readiness(plan, asked).map(row => [row.moment, row]))
  const needed = new Map(mappedMoments(plan).map(({ moment, supports }) => [moment.id, supports]))
  const short = new Set(coverage(plan, asked).map(({ moment }) => moment))
  return dreamedInOrder(plan).flatMap(moment => {
    const row = known.get(moment)
    if (!row) return []
    const partly = (needed.get(moment) ?? []).flatMap(({ id, status }) => (status === 'partly' ? [id] : []))
    return [{ moment, state: row.state, missing: row.missing, partly, isShort: short.has(moment) }]
  })
}
