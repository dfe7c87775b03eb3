import { compareText } from '../../domain/ids.ts'
import { type Finding, severities } from '../finding.ts'

/** Findings of one sentence and one weekday, by fingerprint: those of another come before all of them or after. */
export type Run = readonly [Finding, ...Finding[]]

export function inRuns(findings: readonly Finding[]): readonly Run[] {
  const runs = new Map<string, [Finding, ...Finding[]][]>()
  for (const finding of findings) {
    const { message, values } = finding
    const weekday = typeof values.weekday === 'number' ? values.weekday : 0
    const byWeekday = runs.get(message) ?? []
    runs.set(message, byWeekday)
    const run = byWeekday[weekday]
    if (run) run.push(finding)
    else byWeekday[weekday] = [finding]
  }
  return [...runs.values()].flat().map(run => run.sort((a, b) => compareText(a.fingerprint, b.fingerprint)))
}

/** High before medium before low, then by fingerprint. */
export function byWeight([a]: Run, [b]: Run): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.fingerprint, b.fingerprint)
}
