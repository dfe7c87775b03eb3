import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Json } from '../domain/field.ts'
import { compareText, type Id } from '../domain/ids.ts'

export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/** Something a rule found wrong, or that nobody has said yet. Words are added where people read it. */
export interface Finding {
  /** `D2`, as the rules are numbered. */
  readonly rule: string
  readonly severity: Severity
  /** What it is about, in id order. */
  readonly records: readonly Id[]
  /** The catalogue's name for its sentence, which `values` fill. */
  readonly message: string
  readonly values: Readonly<Record<string, Json>>
  /** `rule|sub|weekday|ids`: the same finding on every device, whatever its numbers. */
  readonly fingerprint: string
  /** The first 12 hex digits of SHA-256 of the values: a dismissal holds while it is the same. */
  readonly inputs: string
}

/** What a rule has to say of a finding; `sub` where one rule finds several things, `weekday` 0 for the whole week. */
export interface Found {
  readonly rule: string
  readonly sub?: string
  readonly severity: Severity
  readonly weekday?: number
  readonly records: readonly Id[]
  readonly values?: Readonly<Record<string, Json>>
}

/** Findings with their names worked out; equal values are hashed once. */
export function findingsOf(found: readonly Found[]): Finding[] {
  const hashes = new Map<string, string>()
  const hashOf = (values: Finding['values']) => {
    const text = sortedJson(values)
    const hash = hashes.get(text) ?? bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)
    hashes.set(text, hash)
    return hash
  }
  return found.map(each => findingOf(each, hashOf))
}

function findingOf(
  { rule, sub = '', severity, weekday = 0, records, values = {} }: Found,
  hashOf: (values: Finding['values']) => string,
): Finding {
  const ids = records.length === 1 ? records : [...new Set(records)].sort(compareText)
  const all = weekday === 0 ? values : { ...values, weekday }
  return {
    rule,
    severity,
    records: ids,
    message: sub ? `finding.${rule}.${sub}` : `finding.${rule}`,
    values: all,
    fingerprint: `${rule}|${sub}|${weekday}|${ids.join('+')}`,
    inputs: hashOf(all),
  }
}

/** The order of findings: high before medium before low, then by fingerprint. */
export function byWeight(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.fingerprint, b.fingerprint)
}

/** JSON with the keys of every object sorted, so that equal values are written alike. */
function sortedJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${sortedJson(inner)}`).join(',')}}`
}
