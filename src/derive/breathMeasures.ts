import type { Stretch } from '../domain/clock.ts'
import type { Plan } from '../domain/plan.ts'
import { clipped, freeForPrep, freeStretches, longestIn, lunchTime, minutesIn } from './freeTime.ts'
import { merged } from './stretches.ts'
import type { Entry } from './windows.ts'

type Tables = Pick<Plan, 'practices' | 'plan'>

/** From what share of full time on lunch and time to prepare are asked for. */
export const fullTime = 0.8

/** [D4] The longest stretch of a weekday's work without a pause, lunch being one; the first of equals. */
export function longestWork(plan: Tables, entries: readonly Entry[], day: Stretch): Stretch | undefined {
  const lunches = entriesFor(plan, entries, 'lunch')
  const work = lunches.length > 0 ? entries.filter(entry => !lunches.includes(entry)) : entries
  return longestIn(day, merged(work))
}

/** [D4] The longest free stretch, or entry for lunch, in the time for lunch; the first of equals. */
export function longestLunch(
  plan: Tables,
  entries: readonly Entry[],
  day: Stretch,
  free = freeStretches(entries, day),
): Stretch | undefined {
  const time = lunchTime(plan.plan.school.contract)
  const inFree = longestIn(time, free)
  const placed = longestIn(time, clipped(entriesFor(plan, entries, 'lunch'), day))
  return minutesIn(placed) > minutesIn(inFree) ? placed : inFree
}

/** What a weekday's time to prepare is made of. */
export interface PrepTime {
  /** Never below 0. */
  readonly minutes: number
  readonly free: readonly Stretch[]
  /** Entries for preparing, long enough to count. */
  readonly placed: readonly Stretch[]
  /** Minutes of the free time that are lunch. */
  readonly lunch: number
}

/** [D4] The time to prepare on a weekday. */
export function prepTime(
  plan: Tables,
  entries: readonly Entry[],
  day: Stretch,
  all = freeStretches(entries, day),
): PrepTime {
  const { school } = plan.plan
  const placed = clipped(entriesFor(plan, entries, 'prep'), day).filter(
    ({ start, end }) => end - start >= school.contract.minPrepBlock,
  )
  const { free, lunch } = freeForPrep(all, school)
  return { minutes: Math.max(0, minutesOf(placed) + minutesOf(free) - lunch), free, placed, lunch }
}

/** Minutes of one after another; what they share counts twice. */
export function minutesOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The entries with a time of their own that are for this. */
function entriesFor(plan: Tables, entries: readonly Entry[], purpose: 'lunch' | 'prep'): Entry[] {
  const found: Entry[] = []
  for (const entry of entries) {
    if (entry.moment !== null) continue
    const timing = plan.practices.get(entry.practice)?.timing
    if (timing?.kind === 'at' && timing.purpose === purpose) found.push(entry)
  }
  return found
}
