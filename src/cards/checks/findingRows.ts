import type { Checked, Decision } from '../../derive/checked.ts'
import type { Finding } from '../../derive/finding.ts'
import type { Json } from '../../domain/field.ts'

/** The same finding of several weekdays, as one thing to say and to decide. */
export interface FindingRow {
  readonly key: string
  /** The first of them; all say the same but for the weekday. */
  readonly finding: Finding
  readonly findings: readonly Finding[]
  /** In order; empty where no weekday is meant. */
  readonly weekdays: readonly number[]
  readonly decision: Decision | null
  readonly isAside: boolean
}

/** Findings in their order, those that differ in their weekday alone taken together; what is set aside by itself. */
export function findingRows(found: readonly Checked[]): FindingRow[] {
  const groups = Map.groupBy(found, ({ finding, isAside, decision }) =>
    JSON.stringify([
      finding.message,
      finding.records,
      withoutWeekday(finding.values),
      isAside,
      decision?.reason ?? null,
    ]),
  )
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const findings = group.map(({ finding }) => finding)
    const weekdays = findings.flatMap(({ values }) => weekdaysIn(values)).sort((a, b) => a - b)
    return [{ ...first, key: first.finding.fingerprint, findings, weekdays: [...new Set(weekdays)] }]
  })
}

function withoutWeekday({ weekday: _, ...others }: Finding['values']): Record<string, Json> {
  return others
}

function weekdaysIn({ weekday, weekdays }: Finding['values']): number[] {
  if (typeof weekday === 'number') return [weekday]
  return Array.isArray(weekdays) ? weekdays.filter(each => typeof each === 'number') : []
}
