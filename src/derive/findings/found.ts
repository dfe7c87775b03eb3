import { compareText, type Id } from '../../domain/ids.ts'
import type { Finding, Severity } from '../finding.ts'
import { inShortOrder } from '../inShortOrder.ts'
import { areSame } from '../remembered.ts'
import { saysSame } from '../saysSame.ts'
import type { HashOf } from './inputs.ts'

/** What all findings of one sentence have in common. */
export interface Topic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** What the fingerprints start with. */
  readonly start: string
}

/** `sub` where one rule finds several things. */
export function topic(severity: Severity, rule: string, sub = ''): Topic {
  return { rule, severity, message: sub ? `finding.${rule}.${sub}` : `finding.${rule}`, start: `${rule}|${sub}|` }
}

/** What a rule has to say: about which records, with which values; a value `weekday` where it holds on that one alone. */
export interface Found {
  readonly of: Topic
  readonly records: readonly Id[]
  readonly values: Finding['values']
}

const nothing: Finding['values'] = {}

export function found(of: Topic, records: readonly Id[], values = nothing): Found {
  return { of, records, values }
}

/** A finding with its names worked out; the very one that was in its place where that says the same. */
export function findingOf(
  { of: { rule, severity, message, start }, records, values }: Found,
  inPlace: Finding | undefined,
  hashOf: HashOf,
): Finding {
  const ids = inIdOrder(records)
  const isOfSame =
    inPlace?.message === message && inPlace.values.weekday === values.weekday && areSame(inPlace.records, ids)
  if (isOfSame && saysSame(inPlace.values, values)) return inPlace
  const fingerprint = isOfSame ? inPlace.fingerprint : `${start}${values.weekday ?? 0}|${named(ids)}`
  return { rule, severity, records: ids, message, values, fingerprint, inputs: hashOf(values) }
}

function named(ids: readonly Id[]): string {
  const [first = ''] = ids
  return ids.length > 1 ? ids.join('+') : first
}

/** Each once. */
function inIdOrder(records: readonly Id[]): readonly Id[] {
  if (isInOrder(records)) return records
  const sorted = inShortOrder([...records], compareText)
  return isInOrder(sorted) ? sorted : [...new Set(sorted)]
}

function isInOrder(ids: readonly Id[]): boolean {
  for (let next = 1; next < ids.length; next++) if ((ids[next - 1] as Id) >= (ids[next] as Id)) return false
  return true
}
