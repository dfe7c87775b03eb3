import { compareText } from '../../domain/ids.ts'
import { type Finding, severities } from '../finding.ts'

/** Findings of one sentence and one weekday, by fingerprint: those of another come before all of them or after. */
export type Run = readonly [Finding, ...Finding[]]

export function inRuns(found: readonly (readonly Finding[])[]): readonly Run[] {
  const runs = new Map<string, Finding[][]>() // by sentence, then weekday; 0 for the whole week
  for (const ofRow of found) {
    for (const finding of ofRow) {
      const weekday = Number(finding.values.weekday ?? 0)
      const ofSentence = runs.get(finding.message) ?? []
      if (ofSentence.length === 0) runs.set(finding.message, ofSentence)
      const run = ofSentence[weekday]
      if (run) run.push(finding)
      else ofSentence[weekday] = [finding]
    }
  }
  return [...runs.values()].flatMap(ofSentence =>
    ofSentence.flatMap(run => [run.sort(byFingerprint) as unknown as Run]),
  ) // no run is empty
}

function byFingerprint(a: Finding, b: Finding): number {
  return compareText(a.fingerprint, b.fingerprint)
}

/** High before medium before low, then by fingerprint. */
export function byWeight([a]: Run, [b]: Run): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byFingerprint(a, b)
}
