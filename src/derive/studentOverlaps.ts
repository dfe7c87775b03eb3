import { runsOn } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Moment, Plan, TimedMoment } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { overlap } from './stretches.ts'
import { isVariant, sharedWeekdays, timedMoments } from './theDay.ts'

/** Two moments that want the same learner at the same time. */
export interface StudentOverlap {
  /** The smaller id first. */
  readonly moments: readonly [Id<'moment'>, Id<'moment'>]
  readonly weekdays: readonly number[]
  /** Minutes both run on one weekday. */
  readonly minutes: number
}

type Tables = Pick<Plan, 'days' | 'moments' | 'learners'>

/** [D8] Timed moments of the day that share a weekday, time and a learner; a variant never clashes with what it varies. */
export const studentOverlaps = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays', 'learners', 'variantOf'], learners: [] },
  studentOverlapsOf,
)

function studentOverlapsOf(plan: Tables, asked?: string): readonly StudentOverlap[] {
  const moments = timedMoments(plan, asked)
  const rows = moments.flatMap((moment, index) => {
    const found: StudentOverlap[] = []
    for (let next = index + 1; next < moments.length; next++) {
      const other = moments[next] as TimedMoment // within the list
      const both = overlap(moment, other)
      if (!both) break // by start, so no later one can meet it either
      const weekdays = sharedWeekdays(runsOn(moment), runsOn(other))
      if (weekdays.length === 0 || areVariants(plan, moment, other) || !shareLearner(plan, moment, other)) continue
      const [a, b] = moment.id < other.id ? [moment.id, other.id] : [other.id, moment.id]
      found.push({ moments: [a, b], weekdays, minutes: both.end - both.start })
    }
    return found
  })
  return rows.sort((a, b) => compareText(a.moments[0], b.moments[0]) || compareText(a.moments[1], b.moments[1]))
}

function areVariants(plan: Tables, a: Moment, b: Moment): boolean {
  if (a.variantOf === b.id || b.variantOf === a.id) return true
  return isVariant(plan, a) && a.variantOf === b.variantOf
}

function shareLearner(plan: Tables, a: Moment, b: Moment): boolean {
  const learners = (moment: Moment) => moment.learners.filter(learner => plan.learners.has(learner))
  if (a.learners.length === 0) return b.learners.length === 0 || learners(b).length > 0
  if (b.learners.length === 0) return learners(a).length > 0
  return learners(a).some(learner => b.learners.includes(learner))
}
