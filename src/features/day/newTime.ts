import type { Stretch } from '../../domain/clock.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'

export type TimeChange = { readonly start: number } | { readonly end: number } | { readonly minutes: number }

const usual = 30

/**
 * The time of a moment after one of its fields was changed: a new start keeps the length, a new end or length keeps the
 * start; a moment without a time takes half an hour. Undefined when that is no stretch of one day.
 */
export function newTime(moment: Moment, change: TimeChange): Stretch | undefined {
  const length = isTimed(moment) ? moment.end - moment.start : usual
  const time =
    'start' in change
      ? { start: change.start, end: change.start + length }
      : 'end' in change
        ? { start: isTimed(moment) ? moment.start : change.end - length, end: change.end }
        : { start: moment.start ?? 0, end: (moment.start ?? 0) + change.minutes }
  return time.start >= 0 && time.end > time.start && time.end <= 1440 ? time : undefined
}
