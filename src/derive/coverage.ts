import { runsOn } from '../domain/clock.ts'
import { byId, type Id } from '../domain/ids.ts'
import { countPresent, type PresenceTables, presence } from './presence.ts'
import { timedMoments } from './theDay.ts'

/** A moment with fewer adults than it needs. */
export interface CoverageGap {
  readonly moment: Id<'moment'>
  readonly weekday: number
  readonly needed: number
  readonly present: number
}

/** [D6] Timed moments of the day with fewer adults than their minimum, one row per weekday; by moment, weekday. */
export function coverage(plan: PresenceTables, asked?: string): CoverageGap[] {
  const present = presence(plan, asked)
  return timedMoments(plan, asked)
    .toSorted(byId)
    .flatMap(moment => {
      const needed = moment.minAdults
      if (needed === null) return []
      return runsOn(moment)
        .map(weekday => ({ moment: moment.id, weekday, needed, present: countPresent(present, moment.id, weekday) }))
        .filter(row => row.present < row.needed)
    })
}
