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

/** A finding with its names worked out. */
export function findingOf({ rule, sub = '', severity, weekday = 0, records, values = {} }: Found): Finding {
  const ids = [...new Set(records)].sort(compareText)
  const all = weekday === 0 ? values : { ...values, weekday }
  return {
    rule,
    severity,
    records: ids,
    message: sub ? `finding.${rule}.${sub}` : `finding.${rule}`,
    values: all,
    fingerprint: `${rule}|${sub}|${weekday}|${ids.join('+')}`,
    inputs: bytesToHex(sha256(utf8ToBytes(sortedJson(all)))).slice(0, 12),
  }
}

/** JSON with the keys of every object sorted, so that equal values are written alike. */
function sortedJson(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  )
}
