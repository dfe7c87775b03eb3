import { momentsOf, partOf } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { isTimed, type PartOfDay, partsOfDay } from '../../domain/studentDay.ts'

/** One part of the day with its moments in reading order; all five parts, also empty ones. */
export interface PartRow {
  readonly part: PartOfDay
  readonly moments: readonly Moment[]
}

/** A day's moments by part, as they are read. */
export function dayParts(plan: Pick<Plan, 'moments' | 'plan'>, day: string): PartRow[] {
  const moments = momentsOf(plan, day)
  return partsOfDay.map(part => ({
    part,
    moments: moments.filter(moment => partOf(moment, plan.plan.school) === part),
  }))
}

/** Where a moment lands, or why it stays: it goes by its time, or it is at the end already. */
export type MomentMove =
  | { readonly after: Id<'moment'> | null; readonly part: PartOfDay; readonly place: number; readonly of: number }
  | 'timed'
  | 'end'

/** One step earlier or later among the moments of its part, and over the border into the next. */
export function momentMove(rows: readonly PartRow[], id: string, step: -1 | 1): MomentMove {
  const at = rows.findIndex(row => row.moments.some(moment => moment.id === id))
  const row = rows[at]
  const index = row?.moments.findIndex(moment => moment.id === id) ?? -1
  const moment = row?.moments[index]
  if (!row || !moment) return 'end'
  if (isTimed(moment)) return 'timed'
  const target = index + step
  if (target >= 0 && target < row.moments.length) {
    const others = row.moments.filter(other => other.id !== id)
    return { after: others[target - 1]?.id ?? null, part: row.part, place: target + 1, of: row.moments.length }
  }
  const next = rows[at + step]
  if (!next) return 'end'
  const place = step < 0 ? next.moments.length : 0
  return {
    after: next.moments[place - 1]?.id ?? null,
    part: next.part,
    place: place + 1,
    of: next.moments.length + 1,
  }
}
