import type { Id } from '../domain/ids.ts'
import { curveId, type Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { daysInOrder, learnersInOrder } from './inOrder.ts'
import { slotsOf } from './slots.ts'

/** How a learner's day feels now, told by a day of kind `today`. */
export interface TodayFeeling {
  readonly day: Id<'day'>
  /** The middle of each timed moment (minutes after midnight), by time; a level where someone has marked it. */
  readonly marks: readonly { readonly time: number; readonly level: number | undefined }[]
}

/**
 * For each learner with marks on a today day, the first such day and its marks. They are what today is for that learner,
 * whatever was marked as today on other days. Empty for a day that is itself as students live it now.
 */
export function todayFeelings(
  plan: Pick<Plan, 'days' | 'moments' | 'curve' | 'learners' | 'plan'>,
  shown: string,
): ReadonlyMap<string, TodayFeeling> {
  const found = new Map<string, TodayFeeling>()
  const days = daysInOrder(plan).filter(day => day.kind === 'today')
  if (days.some(day => day.id === shown)) return found
  for (const { id: learner } of learnersInOrder(plan)) {
    for (const { id: day } of days) {
      const level = (moment: Id<'moment'>) => plan.curve.get(curveId(moment, learner, 'today'))?.valence
      const marks = slotsOf(plan, day, learner)
        .flatMap(({ moment, home }) =>
          isTimed(moment) ? [{ time: (moment.start + moment.end) / 2, level: level(home) ?? level(moment.id) }] : [],
        )
        .sort((a, b) => a.time - b.time)
      if (marks.some(mark => mark.level !== undefined)) {
        found.set(learner, { day, marks })
        break
      }
    }
  }
  return found
}
