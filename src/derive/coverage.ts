import { runsOn } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { byTimedMoment, inMomentOrder } from './byTimedMoment.ts'
import { countPresent, type PresenceTables } from './presence.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'

/** A moment with fewer adults than it needs. */
export interface CoverageGap {
  readonly moment: Id<'moment'>
  readonly weekday: number
  readonly needed: number
  readonly present: number
}

const gapsByMoment = byTimedMoment(
  { moments: ['day', 'start', 'end', 'weekdays', 'minAdults'] },
  (_: PresenceTables, moment, there): readonly CoverageGap[] => {
    const needed = moment.minAdults
    if (needed === null) return []
    const gaps: CoverageGap[] = []
    for (const weekday of runsOn(moment)) {
      const present = countPresent(there, weekday)
      if (present < needed) gaps.push({ moment: moment.id, weekday, needed, present })
    }
    return gaps
  },
)

/** [D6] Timed moments of the day with fewer adults than their minimum, one row per weekday; by moment, weekday. */
export const coverage = seenAs(gapsByMoment, inMomentOrder<CoverageGap>())

/** [D6] The moments with too few adults on some weekday; the same as before when the same moments are. */
export const momentsShort = ruleFrom(
  { days: ['kind', 'order'], answers: [coverage] },
  (
    before: Before<PresenceTables, ReadonlySet<Id<'moment'>>> | undefined,
    plan: PresenceTables,
    asked?: string,
  ): ReadonlySet<Id<'moment'>> => {
    const short = new Set(coverage(plan, asked).map(gap => gap.moment))
    return before && short.size === before.answer.size && [...short].every(id => before.answer.has(id))
      ? before.answer
      : short
  },
)
