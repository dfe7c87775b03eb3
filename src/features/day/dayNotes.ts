import { coverage } from '../../derive/coverage.ts'
import { studentOverlaps } from '../../derive/studentOverlaps.ts'
import { linksByFrom } from '../../derive/validLinks.ts'
import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** What the checks say about one moment; `days` is null when it holds on every day the moment runs. */
export type Note =
  | {
      readonly kind: 'adults'
      readonly needed: number
      readonly present: number
      readonly days: readonly number[] | null
    }
  | {
      readonly kind: 'overlap'
      readonly other: Id<'moment'>
      readonly minutes: number
      readonly days: readonly number[] | null
    }

/** The notes of every moment of a day. */
export function notesByMoment(plan: Plan, day: string): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, Note[]>()
  const add = (moment: string, note: Note) => notes.set(moment, [...(notes.get(moment) ?? []), note])
  const unlessAll = (moment: Id<'moment'>, days: readonly number[]) => {
    const record = plan.moments.get(moment)
    return record && runsOn(record).every(weekday => days.includes(weekday)) ? null : days
  }
  for (const [moment, rows] of Map.groupBy(coverage(plan, day), gap => gap.moment)) {
    const present = Math.min(...rows.map(row => row.present))
    const days = unlessAll(
      moment,
      rows.map(row => row.weekday),
    )
    add(moment, { kind: 'adults', needed: rows[0]?.needed ?? 0, present, days })
  }
  for (const { moments, minutes, weekdays } of studentOverlaps(plan, day)) {
    const [a, b] = moments
    add(a, { kind: 'overlap', other: b, minutes, days: unlessAll(a, weekdays) })
    add(b, { kind: 'overlap', other: a, minutes, days: unlessAll(b, weekdays) })
  }
  return notes
}

/** The titles of the outcomes each moment is for. */
export function outcomesByMoment(
  plan: Pick<Plan, 'links' | 'moments' | 'outcomes'>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...linksByFrom(plan, 'aims-at')].map(([moment, links]) => [
      moment,
      links.flatMap(link => plan.outcomes.get(link.to)?.title || []),
    ]),
  )
}
