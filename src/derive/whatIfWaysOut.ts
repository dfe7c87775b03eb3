import { compareText } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { doubleBookings } from './doubleBookings.ts'
import { report } from './report.ts'
import { studentOverlaps } from './studentOverlaps.ts'
import { type Trial, tryOut } from './whatIf.ts'
import type { Fall } from './whatIfFall.ts'
import { whatFalls } from './whatIfFalls.ts'
import { type Clash, trialsFor } from './whatIfTrialsOut.ts'

/** One way out of a double-booking, and what else it makes of the plan. */
export interface WayOut {
  readonly trial: Trial
  readonly falls: readonly Fall[]
}

/**
 * [D2] The ways out of a double-booking: another time, another person who fills the role and is free then, a turn for
 * each, or leaving one of the two. Each is tried on a copy and ends the clash; what makes least worse comes first.
 */
export function waysOut(plan: Plan, clash: Clash, asked?: string): readonly WayOut[] {
  const before = { plan, report: report(plan, { day: asked }) }
  const found = trialsFor(plan, clash, asked).flatMap((trial): (WayOut & { key: string })[] => {
    const after = tryOut(plan, trial)
    if (!after || after === plan || !isOut(plan, after, clash, asked)) return []
    const falls = whatFalls(before, { plan: after, report: report(after, { day: asked }) })
    return [{ trial, falls, key: JSON.stringify(trial) }]
  })
  return found
    .sort(
      (a, b) => weightOf(a.falls) - weightOf(b.falls) || effort(a.trial) - effort(b.trial) || compareText(a.key, b.key),
    )
    .map(({ trial, falls }) => ({ trial, falls }))
}

/** The clash is over, nobody else has a new one, and students are in no new place at once. */
function isOut(plan: Plan, after: Plan, { person, practices }: Clash, asked?: string): boolean {
  const name = (row: Clash) => `${row.person} ${row.practices.join(' ')}`
  const known = new Set(doubleBookings(plan, asked).map(name))
  known.delete(name({ person, practices }))
  const overlaps = new Set(studentOverlaps(plan, asked).map(row => row.moments.join(' ')))
  return (
    doubleBookings(after, asked).every(row => known.has(name(row))) &&
    studentOverlaps(after, asked).every(row => overlaps.has(row.moments.join(' ')))
  )
}

/** How much a trial makes worse: what breaks weighs most, then what gets tight. */
function weightOf(falls: readonly Fall[]): number {
  return falls.filter(fall => fall.way === 'worse').reduce((sum, { of }) => sum + (tight.has(of) ? 1 : 10), 0)
}

const tight: ReadonlySet<Fall['of']> = new Set(['load', 'prep', 'hole', 'owner', 'money'])
const order: readonly Trial['kind'][] = ['time', 'move', 'reassign', 'split', 'leave']

/** Where two ways cost the same, the one that asks least of people. */
function effort(trial: Trial): number {
  return order.indexOf(trial.kind) * 2 + (trial.kind === 'move' && trial.following ? 1 : 0)
}
