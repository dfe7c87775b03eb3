import { busyWeekdays } from '../../derive/busyWeekdays.ts'
import { holes } from '../../derive/holes.ts'
import { minutesCovered } from '../../derive/stretches.ts'
import { timedMoments } from '../../derive/theDay.ts'
import { runsOn, type Stretch } from '../../domain/clock.ts'
import type { Plan, TimedMoment } from '../../domain/plan.ts'
import { type AdultColumn, adultColumns } from './adultColumn.ts'
import { studentMoments } from './studentColumn.ts'

/** One adult's weekday beside the others of the week. */
export interface WeekColumn {
  readonly weekday: number
  readonly column: AdultColumn
  /** Minutes with students, each once. */
  readonly contact: number
  /** Stretches for which nothing is planned for students. */
  readonly holes: readonly Stretch[]
}

/** A moment of the students' week, once, with the weekdays it is on. */
export interface WeekMoment extends Stretch {
  readonly moment: TimedMoment
  readonly weekdays: readonly number[]
}

/** Monday to Friday, and the other weekdays on which anything happens. */
export function weekdaysShown(plan: Plan, day?: string): number[] {
  return [...new Set([1, 2, 3, 4, 5, ...busyWeekdays(plan, day)])].sort((a, b) => a - b)
}

/** [D1] [D7] One adult's week, weekday by weekday; none for one who is not in the plan. */
export function weekColumns(plan: Plan, adult: string, day?: string): WeekColumn[] {
  const empty = holes(plan, day)
  return weekdaysShown(plan, day).flatMap(weekday =>
    adultColumns(plan, adult, weekday, day)
      .slice(0, 1)
      .map(column => ({
        weekday,
        column,
        contact: minutesCovered(
          column.acts.filter(act => plan.practices.get(act.practice)?.visibility === 'frontstage'),
        ),
        holes: empty.filter(hole => hole.weekday === weekday),
      })),
  )
}

/** The students' moments of the week, each once, by start. */
export function weekMoments(plan: Plan, day?: string): WeekMoment[] {
  const shown = new Set(
    weekdaysShown(plan, day).flatMap(weekday => studentMoments(plan, weekday, day).map(({ moment }) => moment.id)),
  )
  return timedMoments(plan, day)
    .filter(moment => shown.has(moment.id))
    .map(moment => ({ start: moment.start, end: moment.end, moment, weekdays: runsOn(moment) }))
}
