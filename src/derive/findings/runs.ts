import { compareText } from '../../domain/ids.ts'
import { type Finding, severities } from '../finding.ts'

/** Findings of one sentence and one weekday, by fingerprint: those of another come before all of them or after. */
export type Run = readonly [Finding, ...Finding[]]

export function inRuns(found: readonly (readonly Finding[])[]): readonly Run[] {
  if (found.length === 0) return none
  const bySentence = new Map<string, Finding[][]>() // and weekday; 0 for the whole week
  const runs: Finding[][] = []
  for (const ofRow of found) {
    for (const finding of ofRow) {
      const weekday = Number(finding.values.weekday ?? 0)
      const ofSentence = bySentence.get(finding.message) ?? []
      if (ofSentence.length === 0) bySentence.set(finding.message, ofSentence)
      const run = ofSentence[weekday] ?? []
      if (run.length === 0) runs.push(run)
      ofSentence[weekday] = run
      run.push(finding)
    }
  }
  for (const run of runs) if (!isInOrder(run)) run.sort(byFingerprint)
  return runs as unknown as readonly Run[] // none is empty
}

const none: readonly Run[] = []

/** As most are: rows come by id. */
function isInOrder(run: readonly Finding[]): boolean {
  for (let next = 1; next < run.length; next++) {
    if (byFingerprint(run[next - 1] as Finding, run[next] as Finding) > 0) return false // both within the run
  }
  return true
}

function byFingerprint(a: Finding, b: Finding): number {
  return compareText(a.fingerprint, b.fingerprint)
}

/** High before medium before low, then by fingerprint. */
export function byWeight([a]: Run, [b]: Run): number {
  return a.severity === b.severity
    ? byFingerprint(a, b)
    : severities.indexOf(a.severity) - severities.indexOf(b.severity)
}
