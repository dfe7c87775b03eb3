import { compareText } from '../domain/ids.ts'
import type { Plan, RecordIn } from '../domain/plan.ts'
import type { Finding } from './finding.ts'
import { report } from './report.ts'

/** What a team decided, and why. */
export type Decision = RecordIn<'decisions'>

/** A finding, and what the team has decided about it. */
export interface Checked {
  readonly finding: Finding
  /** The decision that sets it aside; or one about it that holds no more, as its numbers have changed since. */
  readonly decision: Decision | null
  readonly isAside: boolean
}

/** [D38] Every finding with what was decided: set aside while its inputs are those it was decided on, else open. */
export function checked(plan: Plan, asked?: string): Checked[] {
  const decided = Map.groupBy(
    [...plan.decisions.values()].filter(({ finding }) => finding),
    ({ finding }) => finding,
  )
  return report(plan, { day: asked }).findings.map(finding => {
    const about = (decided.get(finding.fingerprint) ?? []).toSorted(
      (a, b) => compareText(b.at, a.at) || compareText(a.id, b.id),
    )
    const holding = about.find(({ inputs }) => inputs === finding.inputs)
    return { finding, decision: holding ?? about[0] ?? null, isAside: holding !== undefined }
  })
}
