import { remembered } from './remembered.ts'
import { allWeekdays } from './theDay.ts'
import { type Entry, entriesOn, type Window } from './windows.ts'

/** The entries of each weekday from Monday on, in the order of the windows; weekdays that are alike share one list. */
export type Week = readonly (readonly Entry[])[]

export function weekIn(windows: readonly Window[]): Week {
  const lists = [...new Set(windows.map(({ weekdays }) => weekdays))] // few, as most windows share theirs
  const areAlike = (a: number, b: number) => lists.every(list => list.includes(a) === list.includes(b))
  const week: (readonly Entry[])[] = []
  for (const weekday of allWeekdays) {
    const alike = allWeekdays.findIndex(other => areAlike(other, weekday)) // itself at the latest
    week.push(week[alike] ?? entriesOn(windows, weekday))
  }
  return week
}

/** The same of windows that several rules look at. */
export const weekOf = remembered(weekIn)

/** What there is to say of each weekday from Monday on, worked out once for those that are alike. */
export function byWeekday<T>(week: Week, say: (entries: readonly Entry[]) => T): readonly T[] {
  const said: T[] = []
  for (const [index, entries] of week.entries()) {
    const alike = week.indexOf(entries)
    said.push(alike < index ? (said[alike] as T) : say(entries)) // what was said of it before
  }
  return said
}
