import { coverage } from '../../derive/coverage.ts'
import { ratios } from '../../derive/ratios.ts'
import { isVariant, timedMoments } from '../../derive/theDay.ts'
import { runsOn } from '../../domain/clock.ts'
import type { Plan, TimedMoment } from '../../domain/plan.ts'

/** One moment of the students' day with its numbers of adults. */
export interface StudentMoment {
  readonly start: number
  readonly end: number
  readonly moment: TimedMoment
  /** Moments that stand in for this one for some learners, at the same time. */
  readonly instead: readonly TimedMoment[]
  readonly adults: number
  readonly students: number | null
  readonly ratio: number | null
  /** How many adults it needs when fewer are there. */
  readonly needed: number | null
}

/** [D6, D43] The students' moments on a weekday, by start; a variant at the time of its moment stands with it. */
export function studentMoments(plan: Plan, weekday: number, day?: string): StudentMoment[] {
  const running = timedMoments(plan, day).filter(moment => runsOn(moment).includes(weekday))
  const shown = running.filter(moment => !standsWith(plan, moment, running))
  const counted = new Map(
    ratios(plan, day)
      .filter(row => row.weekday === weekday)
      .map(row => [row.moment, row]),
  )
  const short = new Map(
    coverage(plan, day)
      .filter(row => row.weekday === weekday)
      .map(row => [row.moment, row.needed]),
  )
  return shown.map(moment => {
    const count = counted.get(moment.id)
    return {
      start: moment.start,
      end: moment.end,
      moment,
      instead: running.filter(other => other.variantOf === moment.id && standsWith(plan, other, running)),
      adults: count?.adults ?? 0,
      students: count?.students ?? null,
      ratio: count?.ratio ?? null,
      needed: short.get(moment.id) ?? null,
    }
  })
}

function standsWith(plan: Plan, moment: TimedMoment, running: readonly TimedMoment[]): boolean {
  if (!isVariant(plan, moment)) return false
  const own = running.find(other => other.id === moment.variantOf)
  return own !== undefined && own.variantOf === undefined && own.start === moment.start && own.end === moment.end
}
