import { compareText, type Id } from '../../domain/ids.ts'
import type { Finding, Severity } from '../finding.ts'
import { inShortOrder } from '../inShortOrder.ts'
import { saysSame } from '../saysSame.ts'

/** What all findings of one sentence have in common; `sub` where one rule finds several things. */
export interface Topic {
  readonly rule: string
  readonly sub: string
  readonly severity: Severity
  readonly message: string
}

export function topic(severity: Severity, rule: string, sub = ''): Topic {
  return { rule, sub, severity, message: sub ? `finding.${rule}.${sub}` : `finding.${rule}` }
}

/** What a rule has to say: about which records, with which values; `weekday` 0 for the whole week. */
export interface Found {
  readonly of: Topic
  readonly records: readonly Id[]
  readonly values: Finding['values']
  readonly weekday: number
}

const nothing: Finding['values'] = {}

export function found(of: Topic, records: readonly Id[], values = nothing, weekday = 0): Found {
  return { of, records, values, weekday }
}

/** A finding with its names worked out; the very one that is known by them where it says the same. */
export function findingOf(
  { of: { rule, sub, severity, message }, records, values, weekday }: Found,
  known: ReadonlyMap<string, Finding>,
  hashOf: (values: Finding['values']) => string,
): Finding {
  const ids = records.length === 1 ? records : inIdOrder(records)
  const all = weekday === 0 ? values : { ...values, weekday }
  const fingerprint = `${rule}|${sub}|${weekday}|${ids.join('+')}`
  const before = known.size > 0 ? known.get(fingerprint) : undefined
  if (before?.message === message && saysSame(before.values, all)) return before
  return { rule, severity, records: ids, message, values: all, fingerprint, inputs: hashOf(all) }
}

/** Each once. */
function inIdOrder(records: readonly Id[]): readonly Id[] {
  const sorted = inShortOrder([...records], compareText)
  return sorted.some((id, index) => id === sorted[index + 1]) ? [...new Set(sorted)] : sorted
}
