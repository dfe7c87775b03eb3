import { type FindingRow, findingRows } from '../../cards/checks/findingRows.ts'
import { type Checked, checked } from '../../derive/checked.ts'
import type { Json } from '../../domain/field.ts'
import { type Id, isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type AdultFinding, adultFindings } from './findings.ts'

/** Something to sort out, and the check behind it: what can be set aside, and what was decided when it was before. */
export interface OpenFinding {
  readonly finding: AdultFinding
  /** Missing where no check speaks of it. */
  readonly row: FindingRow | undefined
}

export interface DayFindings {
  readonly open: readonly OpenFinding[]
  /** What the team has set aside, as long as its numbers stay. */
  readonly settled: readonly FindingRow[]
}

/** Checks of what the contract allows, one person or role each. */
const limits: ReadonlySet<string> = new Set([
  'finding.D3.over',
  'finding.D3.amber',
  'finding.D4.continuous',
  'finding.D4.lunch',
  'finding.D4.prep',
  'finding.D5',
  'finding.D42.load',
])

/** Checks this view speaks of. */
const spoken: ReadonlySet<string> = new Set([...limits, 'finding.D2', 'finding.D6', 'finding.D7', 'finding.D42.over'])

/** [D2–D7, D42] What to sort out on one weekday, the limits of the contract among it, and what is set aside. */
export function dayFindings(plan: Plan, weekday: number, day?: string): DayFindings {
  const all = checked(plan, day).filter(({ finding }) => spoken.has(finding.message))
  const rows = findingRows(all).filter(({ weekdays }) => weekdays.length === 0 || weekdays.includes(weekday))
  const clashes = adultFindings(plan, weekday, day).flatMap(finding => stillOpen(finding, all, weekday))
  return {
    open: [
      ...clashes.filter(({ finding }) => finding.kind !== 'hole'),
      ...rows.filter(row => !row.isAside && limits.has(row.finding.message)).flatMap(limitOf),
      ...clashes.filter(({ finding }) => finding.kind === 'hole'),
    ],
    settled: rows.filter(row => row.isAside),
  }
}

/** The finding with the weekdays on which it is open; nothing when it is set aside on the one that is shown. */
function stillOpen(finding: AdultFinding, all: readonly Checked[], weekday: number): OpenFinding[] {
  const checks = all.filter(({ finding: check }) => speaksOf(check, finding))
  if (checks.length === 0) return [{ finding, row: undefined }]
  const open = checks.filter(({ isAside }) => !isAside)
  const weekdays = finding.weekdays.filter(each => open.some(({ finding: { values } }) => isOn(values, each)))
  if (!weekdays.includes(weekday)) return []
  const [first] = open
  if (!first) return []
  const findings = open.map(check => check.finding)
  const row = { ...first, key: first.finding.fingerprint, findings, weekdays }
  return [{ finding: { ...finding, weekdays }, row }]
}

function isOn({ weekday }: Checked['finding']['values'], asked: number): boolean {
  return weekday === undefined || weekday === asked
}

function speaksOf({ message, records, values }: Checked['finding'], finding: AdultFinding): boolean {
  const on = typeof values.weekday !== 'number' || finding.weekdays.includes(values.weekday)
  const has = (...ids: Id[]) => records.length === ids.length && ids.every(id => records.includes(id))
  switch (finding.kind) {
    case 'double':
      return message === 'finding.D2' && has(finding.person, ...finding.practices)
    case 'demand':
      return message === 'finding.D42.over' && on && has(finding.role)
    case 'coverage':
      return message === 'finding.D6' && on && has(finding.moment)
    case 'hole':
      return message === 'finding.D7' && on && isAt(values, finding)
    case 'limit':
      return false
  }
}

function isAt(values: Readonly<Record<string, Json>>, { start, end }: { start: number; end: number }): boolean {
  return values.start === start && values.end === end
}

function limitOf(row: FindingRow): OpenFinding[] {
  const adult = row.finding.records.find(id => isId('person', id) || isId('role', id))
  if (!adult) return []
  return [
    { finding: { kind: 'limit', adult, message: row.finding.message, key: row.key, weekdays: row.weekdays }, row },
  ]
}

/** Everything the checks say of one adult: open and set aside. */
export function findingsAbout(plan: Plan, adult: string, day?: string): readonly FindingRow[] {
  return findingRows(
    checked(plan, day).filter(
      ({ finding }) => finding.records.some(id => id === adult) && /^D([2-9]|42)$/.test(finding.rule),
    ),
  )
}
