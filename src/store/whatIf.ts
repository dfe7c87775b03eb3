import { report } from '../derive/report.ts'
import { editsOf, type Trial, tryOut } from '../derive/whatIf.ts'
import type { PlainEdit } from '../derive/whatIfEdits.ts'
import type { Fall, Stand } from '../derive/whatIfFall.ts'
import { whatFalls } from '../derive/whatIfFalls.ts'
import type { Clash } from '../derive/whatIfTrialsOut.ts'
import { type WayOut, waysOut } from '../derive/whatIfWaysOut.ts'
import { type Command, editRecord, removeRecord } from '../document/commands.ts'
import { addLink } from '../document/linkCommands.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'

/** A trial as it stands beside the plan. */
export interface Tried {
  readonly before: Stand
  readonly after: Stand
  readonly falls: readonly Fall[]
  /** Whether the plan would say anything else. */
  readonly changes: boolean
}

/** What becomes of a plan by a trial (as JSON); null when it cannot be tried. Nothing is written. */
export function tried(plan: Plan, trial: string, day?: string): Tried | null {
  const after = tryOut(plan, JSON.parse(trial) as Trial) // written by this app
  if (!after) return null
  const before = { plan, report: report(plan, { day }) }
  const then = { plan: after, report: report(after, { day }) }
  return { before, after: then, falls: whatFalls(before, then), changes: after !== plan }
}

/** The ways out of a double-booking (as JSON), best first. */
export function waysFrom(plan: Plan, clash: string, day?: string): readonly WayOut[] {
  return waysOut(plan, JSON.parse(clash) as Clash, day) // written by this app
}

/** Makes a trial part of the plan: one step, whatever it takes. Does nothing when it cannot be, or is so already. */
export function keepTrial(trial: Trial): Command {
  return document => {
    for (const edit of editsOf(document.plan(), trial) ?? []) commandOf(edit)(document)
  }
}

function commandOf(edit: PlainEdit): Command {
  switch (edit.do) {
    case 'remove':
      return removeRecord(edit.id)
    case 'edit':
      return editRecord(edit.id as Id<'practice'>, edit.fields) // fields of its kind
    case 'link':
      return addLink(edit.kind, edit.from as Id<'person'>, edit.to as Id<'practice'>, edit.fields) // ends of its kind
  }
}
