import { type FindingRow, findingRows } from '../../cards/checks/findingRows.ts'
import { checked } from '../../derive/checked.ts'
import type { Contract } from '../../domain/contract.ts'
import type { Plan } from '../../domain/plan.ts'

/** A rule of the contract that is one number, the most it can say, and the checks that hold adults' days against it. */
export interface NumberRule {
  readonly name: Exclude<keyof Contract, 'lunchWindow'>
  readonly most: number
  readonly checks: readonly string[]
}

const day = 24 * 60

/** The rules in the order they are shown; the window for lunch stands with its minutes. */
export const numberRules: readonly NumberRule[] = [
  { name: 'maxContactMinutesPerDay', most: day, checks: ['finding.D3.over', 'finding.D42.load'] },
  { name: 'amberLoadPercent', most: 1000, checks: ['finding.D3.amber'] },
  { name: 'maxContinuousMinutes', most: day, checks: ['finding.D4.continuous'] },
  { name: 'dutyFreeLunchMinutes', most: day, checks: ['finding.D4.lunch'] },
  { name: 'minPrepMinutesPerDay', most: day, checks: ['finding.D4.prep'] },
  { name: 'minPrepBlock', most: day, checks: ['finding.D4.prep', 'finding.D5'] },
]

/** What each check about the contract finds now, what was set aside left out; the same thing on several days is one. */
export function contractFinds(plan: Plan, asked?: string): ReadonlyMap<string, readonly FindingRow[]> {
  const open = findingRows(checked(plan, asked)).filter(row => !row.isAside)
  return Map.groupBy(open, row => row.finding.message)
}

/** A number from 0 to `most`, at most one digit after the point, or undefined when the text says none. */
export function readRule(text: string, most: number): number | undefined {
  const plain = text.trim().replace(',', '.')
  const number = Number(plain)
  return /^\d{1,4}(\.\d)?$/.test(plain) && number <= most ? number : undefined
}
