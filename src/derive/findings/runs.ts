import { compareText } from '../../domain/ids.ts'
import { type Finding, severities } from '../finding.ts'
import { joined } from '../rows.ts'

/** Findings of one sentence and one weekday, by fingerprint: those of another come before all of them or after. */
export type Run = readonly [Finding, ...Finding[]]

export function inRuns(found: readonly (readonly Finding[])[]): readonly Run[] {
  const bySentence = Map.groupBy(joined(found), ({ message }) => message)
  return [...bySentence.values()].flatMap(findings => {
    const byWeekday = Map.groupBy(findings, ({ values }) => values.weekday)
    return [...byWeekday.values()].map(run => run.sort(byFingerprint) as unknown as Run) // no group is empty
  })
}

function byFingerprint(a: Finding, b: Finding): number {
  return compareText(a.fingerprint, b.fingerprint)
}

/** High before medium before low, then by fingerprint. */
export function byWeight([a]: Run, [b]: Run): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byFingerprint(a, b)
}
