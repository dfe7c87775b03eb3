import type { Stretch } from '../domain/clock.ts'
import type { Practice } from '../domain/plan.ts'
import { merged, steadySum } from './stretches.ts'
import { allWeekdays } from './theDay.ts'
import { entriesOn, type WindowTables, windowsOf } from './windows.ts'

/** A practice and how many of a role do it. */
export interface DoneBy {
  readonly practice: Practice
  readonly count: number
}

/** A stretch in which the very same practices ask for people of a role, and how many they ask for together. */
export interface AskedAtOnce extends Stretch {
  readonly weekday: number
  readonly asked: number
  readonly parts: readonly DoneBy[]
}

/** [D42] When practices ask for people of the role that does them, by weekday and time; a stretch ends where one begins or ends. */
export function askedAtOnce(plan: WindowTables, does: readonly DoneBy[], asked?: string): AskedAtOnce[] {
  const windows = windowsOf(plan, asked)
  return allWeekdays.flatMap(weekday => {
    const on = does
      .filter(({ count }) => count > 0)
      .map(part => ({ part, times: merged(entriesOn(windows.get(part.practice.id) ?? [], weekday)) }))
    return between(on.flatMap(({ times }) => times)).flatMap(stretch => {
      const parts = on.filter(({ times }) => times.some(time => holds(time, stretch))).map(({ part }) => part)
      const asked = steadySum(parts.map(({ count }) => count))
      return parts.length > 0 ? [{ weekday, ...stretch, asked, parts }] : []
    })
  })
}

/** The stretches from each beginning or end to the next, in order. */
function between(times: readonly Stretch[]): Stretch[] {
  const marks = [...new Set(times.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  return marks.slice(1).map((end, index) => ({ start: marks[index] ?? end, end }))
}

function holds(whole: Stretch, part: Stretch): boolean {
  return whole.start <= part.start && part.end <= whole.end
}
