import { runsOn } from '../domain/clock.ts'
import { remembered } from './remembered.ts'
import { allWeekdays } from './theDay.ts'
import { type Entry, entriesOn, type Window } from './windows.ts'

/** The entries of each weekday from Monday on, in the order of the windows; weekdays that are alike share one list. */
export type Week = readonly (readonly Entry[])[]

export function weekIn(windows: readonly Window[]): Week {
  return eachWeekday(windows, weekday => entriesOn(windows, weekday))
}

/** The same of windows that several rules look at. */
export const weekOf = remembered(weekIn)

interface OnWeekdays {
  readonly weekdays: readonly number[]
}

/** What there is to say of each weekday from Monday on, worked out once for those on which the very same of these run. */
export function eachWeekday<T>(running: readonly OnWeekdays[], say: (weekday: number) => T): readonly T[] {
  const weeks = distinctWeeks(running)
  const said: T[] = []
  for (const weekday of allWeekdays) {
    let alike = 1
    while (!areAlike(weeks, alike, weekday)) alike++ // itself at the latest
    said.push(alike < weekday ? (said[alike - 1] as T) : say(weekday)) // what was said of it before
  }
  return said
}

/** The weekdays on which they run, each list once, with a bit for every weekday. */
function distinctWeeks(running: readonly OnWeekdays[]): readonly number[] {
  const weeks: number[] = []
  let last: readonly number[] | undefined // most share theirs with the one before
  for (const one of running) {
    const weekdays = runsOn(one)
    if (weekdays === last) continue
    last = weekdays
    let week = 0
    for (const weekday of weekdays) week |= 1 << weekday
    if (!weeks.includes(week)) weeks.push(week)
  }
  return weeks
}

function areAlike(weeks: readonly number[], a: number, b: number): boolean {
  for (const week of weeks) if (((week >> a) ^ (week >> b)) & 1) return false
  return true
}

/** What there is to say of the entries of each weekday from Monday on, worked out once for those that share them. */
export function byWeekday<E, T>(week: readonly (readonly E[])[], say: (entries: readonly E[]) => T): readonly T[] {
  const said: T[] = []
  for (let index = 0; index < week.length; index++) {
    const entries = week[index] as readonly E[] // within the list
    const alike = week.indexOf(entries)
    said.push(alike < index ? (said[alike] as T) : say(entries)) // what was said of it before
  }
  return said
}
