import type { Stretch } from '../domain/clock.ts'
import type { Plan } from '../domain/plan.ts'
import { inTimeOrder, overlap } from './stretches.ts'
import type { Entry } from './windows.ts'

type School = Plan['plan']['school']

/** The school day, or undefined without both its ends. */
export function schoolDay({ dayStart, dayEnd }: School): Stretch | undefined {
  return dayStart !== undefined && dayEnd !== undefined && dayEnd > dayStart
    ? { start: dayStart, end: dayEnd }
    : undefined
}

/** The stretches of a day between entries, and before and after them. */
export function freeStretches(entries: readonly Stretch[], day: Stretch): Stretch[] {
  const free: Stretch[] = []
  let from = day.start
  for (const { start, end } of inTimeOrder(entries)) {
    if (start >= day.end) break
    if (start > from) free.push({ start: from, end: start })
    if (end > from) from = end
  }
  if (day.end > from) free.push({ start: from, end: day.end })
  return free
}

/** What of the stretches lies inside a frame; those outside it are gone. */
export function clipped(stretches: readonly Stretch[], frame: Stretch): Stretch[] {
  const inside: Stretch[] = []
  for (const stretch of stretches) {
    const both = overlap(stretch, frame)
    if (both) inside.push(both)
  }
  return inside
}

/** The longest of what lies inside a frame; the first of equals. */
export function longestIn(frame: Stretch, stretches: readonly Stretch[]): Stretch | undefined {
  let longest: { start: number; end: number } | undefined
  for (const stretch of stretches) {
    const start = Math.max(stretch.start, frame.start)
    const end = Math.min(stretch.end, frame.end)
    if (end - start > minutesIn(longest)) longest = { start, end }
  }
  return longest
}

export function minutesIn(stretch: Stretch | undefined): number {
  return stretch ? stretch.end - stretch.start : 0
}

/** [D4] Those free stretches of a day that are long enough to prepare in, and the minutes of all that are lunch where one fits. */
export function freeForPrep(
  all: readonly Stretch[],
  { contract }: School,
): { readonly free: readonly Stretch[]; readonly lunch: number } {
  const { minPrepBlock, dutyFreeLunchMinutes } = contract
  const lunchFits = minutesIn(longestIn(lunchTime(contract), all)) >= dutyFreeLunchMinutes
  return {
    free: all.filter(({ start, end }) => end - start >= minPrepBlock),
    lunch: lunchFits ? dutyFreeLunchMinutes : 0,
  }
}

/** [D4] Minutes of free time long enough to prepare in, less a lunch where one fits in free time. May be below 0. */
export function freePrep(entries: readonly Entry[], day: Stretch, school: School): number {
  const { free, lunch } = freeForPrep(freeStretches(entries, day), school)
  return free.reduce((sum, { start, end }) => sum + end - start, 0) - lunch
}

export function lunchTime({ lunchWindow: [start, end] }: School['contract']): Stretch {
  return { start, end }
}
