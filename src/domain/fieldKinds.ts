import { parseClock, writeClock } from './clock.ts'
import { type Field, isPlainObject, isTooDeep, type Json, sameJson } from './field.ts'
import { type Id, isAnyId, isId, type Kind } from './ids.ts'
import { isOrderKey } from './order.ts'
import type { Report } from './report.ts'

/** Fields that the document keeps as one value or one text: how each reads, what its absence means, how it is written. */

const dateForm = /^\d{4}-\d{2}-\d{2}$/
export const longestTitle = 300
export const longestText = 20_000

/** Makes a value of something from outside, or undefined when nothing can be made of it. */
export type Accept<R, T> = (raw: R, report: Report) => T | undefined

function plain<T>(fallback: T, accept: Accept<unknown, T>, write?: (value: T) => Json): Field<T> {
  return {
    keeping: 'value',
    fallback,
    read: (raw, report) => {
      const value = accept(raw, report)
      if (value !== undefined) return value
      return sameJson(raw, fallback) ? fallback : report.mended('bad-field', raw)
    },
    write: value => (sameJson(value, fallback) ? undefined : write ? write(value) : (value as Json)), // T is JSON unless `write` is given
  }
}

function cut(limit: number): Field<string>['read'] {
  return (raw, report) => {
    if (typeof raw !== 'string') return report.mended('bad-field', raw)
    if (raw.length <= limit) return raw.isWellFormed() ? raw : raw.toWellFormed()
    report.mended('too-long', raw)
    return raw.slice(0, limit).toWellFormed()
  }
}

/** One line of words, at most 300 letters. */
export function title(): Field<string> {
  return { ...plain<string>('', () => undefined), read: cut(longestTitle) }
}

/** One value of words, at most 20,000 letters, replaced as a whole. */
export function words(): Field<string> {
  return { ...plain<string>('', () => undefined), read: cut(longestText) }
}

/** Long text that several people write in at once, letter by letter. */
export function text(): Field<string> {
  return { ...words(), keeping: 'text' }
}

/** One of a fixed list; absent or unreadable means the first (or `fallback`). */
export function oneOf<const V extends string | number>(values: readonly V[], fallback?: V): Field<V> {
  const first = fallback ?? values[0]
  if (first === undefined) throw new Error('a list of values needs one')
  return plain<V>(first, raw => values.find(value => value === raw))
}

export function flag(): Field<boolean> {
  return plain(false, raw => (typeof raw === 'boolean' ? raw : undefined))
}

export function isNumber(raw: unknown, least: number, most: number): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw) && raw >= least && raw <= most
}

/** JSON reads `-0`, but never writes it. */
export function unsigned(zero: number): number {
  return zero + 0
}

export function number(fallback: number, least = -1e12, most = 1e12): Field<number> {
  return plain(fallback, raw => (isNumber(raw, least, most) ? unsigned(raw) : undefined))
}

export function whole(fallback: number, least = 0, most = 1e9): Field<number> {
  return plain(fallback, raw => (isNumber(raw, least, most) && Number.isInteger(raw) ? unsigned(raw) : undefined))
}

/** A number or null, where null says *not known* or *not priced*. */
export function numberOrNull(least = 0, most = 1e12): Field<number | null> {
  return plain<number | null>(null, raw =>
    isNumber(raw, least, most) ? unsigned(raw) : raw === null ? raw : undefined,
  )
}

/** A date, `YYYY-MM-DD`, that the calendar has. */
export function date(): Field<string> {
  return plain('', raw => (typeof raw === 'string' && isDate(raw) ? raw : undefined))
}

export function isDate(raw: string): boolean {
  const time = dateForm.test(raw) ? Date.parse(raw) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(raw) // 30 February would become 2 March
}

/** `"HH:MM"` in the file, minutes after midnight in memory. */
export function clock(): Field<number | undefined> {
  return plain<number | undefined>(undefined, parseClock, value => (value === undefined ? null : writeClock(value)))
}

/** Two times of day, the second later. */
export function window(fallback: readonly [number, number]): Field<readonly [number, number]> {
  return plain<readonly [number, number]>(
    fallback,
    raw => {
      const [start, end] = Array.isArray(raw) ? raw.map(parseClock) : []
      return start !== undefined && end !== undefined && end > start ? [start, end] : undefined
    },
    value => value.map(writeClock),
  )
}

/** A reference; absent or unreadable points at nothing. */
export function ref<K extends Kind>(kind: K): Field<Id<K>> {
  const nothing: Id<K> = `${kind}:`
  return plain<Id<K>>(nothing, raw => (isId(kind, raw) ? raw : undefined))
}

export function refOrNull<K extends Kind>(kind: K): Field<Id<K> | null> {
  return plain<Id<K> | null>(null, raw => (raw === null || isId(kind, raw) ? raw : undefined))
}

export function anyRef(): Field<Id> {
  return plain<Id>('idea:', raw => (isAnyId(raw) ? raw : undefined))
}

/** A fractional-index key; unreadable ones are none, and sort first. */
export function order(): Field<string> {
  return plain('', raw => (isOrderKey(raw) ? raw : undefined))
}

/** What a field may lack altogether. */
export function maybe<T>(field: Field<T>): Field<T | undefined> {
  return {
    ...(field as Field<T | undefined>), // reads and writes the same values, and may be absent
    fallback: undefined,
    read: (raw, report) => {
      const value = field.read(raw, report)
      const isNothing = value !== undefined && field.keeping === 'keyed' && field.write(value) === undefined
      return isNothing ? undefined : value // the document has no keys for it either
    },
    write: value => {
      if (value === undefined) return undefined
      const written = field.write(value)
      return written === undefined ? (defaultAsJson(field, value) ?? undefined) : written
    },
  }
}

/** The file's form of a value that equals its own default (which `write` leaves out). */
function defaultAsJson<T>(field: Field<T>, value: T): Json | undefined {
  return field.keeping === 'keyed' || field.keeping === 'texts' ? undefined : (value as Json) // a plain value is its own JSON
}

/** A field whose default is written too, because other readers may not know it. */
export function said<T extends Json>(field: Field<T>): Field<T> {
  return { ...field, write: value => value }
}

/** A short list read by a function of its own, replaced as a whole. */
export function listOf<T>(fallback: T, accept: Accept<readonly unknown[], T>): Field<T> {
  return plain(fallback, (raw, report) => (Array.isArray(raw) ? accept(raw, report) : undefined))
}

/** A small value read by a function of its own, replaced as a whole. */
export function value<T>(
  fallback: T,
  accept: Accept<Record<string, unknown>, T>,
  write?: (value: T) => Json,
): Field<T> {
  return plain(fallback, (raw, at) => (isPlainObject(raw) && !isTooDeep(raw) ? accept(raw, at) : undefined), write)
}
