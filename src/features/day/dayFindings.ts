import { coverage } from '../../derive/coverage.ts'
import { holes } from '../../derive/holes.ts'
import { studentOverlaps } from '../../derive/studentOverlaps.ts'
import { unsupportedFeelings } from '../../derive/unsupportedFeelings.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { holesTogether } from './clockBand.ts'

/** What the foot of the strip counts, each with the moments it is about, in reading order of the checks. */
export interface DayFindings {
  readonly understaffed: readonly Id<'moment'>[]
  readonly overlaps: readonly (readonly [Id<'moment'>, Id<'moment'>])[]
  readonly holes: readonly {
    readonly minutes: number
    readonly weekdays: readonly number[]
    /** The moment before the hole. */
    readonly after: Id<'moment'> | undefined
    readonly start: number
    readonly end: number
  }[]
  readonly unsupported: readonly { readonly feeling: Id<'feeling'>; readonly moment: Id<'moment'> }[]
}

export function dayFindings(plan: Plan, day: string): DayFindings {
  const moments = [...plan.moments.values()].filter(moment => moment.day === day)
  const here = new Set(moments.map(moment => moment.id))
  return {
    understaffed: [...new Set(coverage(plan, day).map(gap => gap.moment))],
    overlaps: studentOverlaps(plan, day).map(overlap => overlap.moments),
    holes: holesTogether(holes(plan, day)).map(({ start, end, weekdays }) => ({
      minutes: end - start,
      weekdays,
      after: moments.find(moment => moment.end === start)?.id,
      start,
      end,
    })),
    unsupported: unsupportedFeelings(plan).flatMap(feeling => {
      const moment = plan.feelings.get(feeling)?.moment
      return moment && here.has(moment) ? [{ feeling, moment }] : []
    }),
  }
}
