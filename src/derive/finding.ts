import type { Json } from '../domain/field.ts'
import type { Id } from '../domain/ids.ts'

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
