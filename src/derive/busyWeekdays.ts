import { runsOn } from '../domain/clock.ts'
import type { Plan } from '../domain/plan.ts'
import { timedMoments } from './theDay.ts'

/** Weekdays on which a moment or an act of an adult happens. */
export function busyWeekdays(plan: Plan, day?: string): number[] {
  const timed = timedMoments(plan, day).flatMap(runsOn)
  const own = [...plan.practices.values()].filter(practice => practice.timing.kind === 'at').flatMap(runsOn)
  return [...new Set([...timed, ...own])].sort((a, b) => a - b)
}

/** The weekday to show: the one asked for when anything happens on it, else the first that has something. */
export function weekdayShown(asked: number, busy: readonly number[]): number {
  return busy.includes(asked) ? asked : (busy[0] ?? asked)
}
