import { parseClock, writeClock } from './clock.ts'
import {
  type Field,
  type Fields,
  isPlainObject,
  isTooDeep,
  isUnsafeName,
  type Json,
  readFields,
  type Shape,
  sameJson,
  writeFields,
} from './field.ts'
import { type Id, isAnyId, isId, type Kind } from './ids.ts'
import { isOrderKey } from './order.ts'
import type { Report } from './report.ts'

/** The field kinds of the plan file. Each says how it reads, what its absence means and how the document keeps it. */

const dateForm = /^\d{4}-\d{2}-\d{2}$/
export const longestTitle = 300
export const longestText = 20_000

type Accept<R, T> = (raw: R, report: Report) => T | undefined

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

function isNumber(raw: unknown, least: number, most: number): raw is number {
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

function isDate(raw: string): boolean {
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

/** Any JSON within the nesting limit, kept as it is. */
export function anything(): Field<Json | undefined> {
  return plain<Json | undefined>(undefined, raw => raw as Json) // the reader above has parsed it from JSON
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

/** A set: each element once, in name order, one key each in the document. */
function setOf<E extends string | number>(accept: (raw: unknown) => E | undefined): Field<readonly E[]> {
  return {
    keeping: 'keyed',
    fallback: [],
    read: (raw, report) => {
      if (!Array.isArray(raw)) return report.mended('bad-field', raw)
      const kept = new Set<E>()
      for (const item of raw) {
        const element = accept(item)
        if (element === undefined) report.mended('bad-element', item)
        else kept.add(element)
      }
      return [...kept]
    },
    write: value => (value.length > 0 ? [...value] : undefined),
    split: value => value.map(element => [String(element), element]),
    join: elements => elements.map(([, value]) => value),
  }
}

export function strings(): Field<readonly string[]> {
  return setOf(raw =>
    typeof raw === 'string' && raw !== '' && raw.length <= longestTitle ? raw.toWellFormed() : undefined,
  )
}

export function wholes(least: number, most: number): Field<readonly number[]> {
  return setOf(raw => (isNumber(raw, least, most) && Number.isInteger(raw) ? raw : undefined))
}

export function weekdays(): Field<readonly number[]> {
  const field = wholes(1, 7)
  return {
    ...field,
    read: (raw, report) => field.read(raw, report)?.toSorted((a, b) => a - b),
  }
}

export function choices<const V extends string>(values: readonly V[]): Field<readonly V[]> {
  return setOf(raw => values.find(value => value === raw))
}

export function refs<K extends Kind>(kind: K): Field<readonly Id<K>[]> {
  return setOf(raw => (isId(kind, raw) ? raw : undefined))
}

export function anyRefs(): Field<readonly Id[]> {
  return setOf(raw => (isAnyId(raw) ? raw : undefined))
}

/** One or more of the given letters, written together: `"RA"`. */
export function letters(all: string): Field<string> {
  const sorted = (raw: Iterable<string>) => [...all].filter(letter => new Set(raw).has(letter)).join('')
  return {
    keeping: 'keyed',
    fallback: '',
    read: (raw, report) => {
      if (typeof raw !== 'string') return report.mended('bad-field', raw)
      const kept = sorted(raw)
      if ([...raw].some(letter => !all.includes(letter))) report.mended('bad-element', raw)
      return kept
    },
    write: value => (value === '' ? undefined : value),
    split: value => [...value].map(letter => [letter, letter]),
    join: elements => sorted(elements.map(([letter]) => letter)),
  }
}

/** A small dictionary of numbers, one key each in the document. */
export function tally(nameFits: (name: string) => boolean = () => true): Field<Readonly<Record<string, number>>> {
  return {
    keeping: 'keyed',
    fallback: {},
    read: (raw, report) => {
      if (!isPlainObject(raw)) return report.mended('bad-field', raw)
      const kept: Record<string, number> = {}
      for (const [name, value] of Object.entries(raw)) {
        if (!isUnsafeName(name) && name !== '' && nameFits(name) && isNumber(value, -1e12, 1e12)) {
          kept[name] = unsigned(value)
        } else report.mended('bad-element', name)
      }
      return kept
    },
    write: value => (Object.keys(value).length > 0 ? { ...value } : undefined),
    split: value => Object.entries(value),
    join: elements => Object.fromEntries(elements),
  }
}

/** Dates and what was read on them. */
export function readings(): Field<Readonly<Record<string, number>>> {
  return tally(isDate)
}

/** A small object with fields of its own, one key per property in the document (`contract/minPrepBlock`). */
export function object<F extends Fields>(fields: F): Field<Shape<F>> {
  const report = { at: () => report, mended: () => undefined, left: () => undefined }
  const split = (value: Shape<F>): [string, Json][] =>
    Object.entries(writeFields(fields, value)).flatMap(([name, written]): [string, Json][] => {
      const field = fields[name]
      const inner = (value as Record<string, unknown>)[name]
      if (!field?.split || inner === undefined) return [[name, written]]
      return field.split(inner).map(([element, kept]) => [`${name}/${element}`, kept])
    })
  const join = (elements: readonly (readonly [string, Json])[]): Json => {
    const out: Record<string, Json> = {}
    const inner = new Map<string, [string, Json][]>()
    for (const [element, kept] of elements) {
      const slash = element.indexOf('/')
      const name = slash < 0 ? element : element.slice(0, slash)
      if (isUnsafeName(name)) continue
      if (slash < 0 || !fields[name]?.join) out[element] = kept
      else inner.set(name, [...(inner.get(name) ?? []), [element.slice(slash + 1), kept]])
    }
    for (const [name, entries] of inner) {
      const joined = fields[name]?.join?.(entries)
      if (joined !== undefined) out[name] = joined
    }
    return out
  }
  return {
    keeping: 'keyed',
    fallback: readFields(fields, {}, report),
    read: (raw, at) => (isPlainObject(raw) ? readFields(fields, raw, at) : at.mended('bad-field', raw)),
    write: value => {
      const written = writeFields(fields, value)
      return Object.keys(written).length > 0 ? written : undefined
    },
    split,
    join,
  }
}

/** Several long texts under one name, each written letter by letter. */
export function texts<const N extends string>(names: readonly N[]): Field<Readonly<Record<N, string>>> {
  const fields = Object.fromEntries(names.map(name => [name, words()])) as Record<N, Field<string>> // one per name
  const inner = object(fields)
  // biome-ignore lint/suspicious/noExplicitAny: the shape of `fields` is exactly N → string
  return { ...(inner as Field<any>), keeping: 'texts' }
}

/** A short list read by a function of its own, replaced as a whole. */
export function listOf<T>(fallback: T, accept: Accept<readonly unknown[], T>): Field<T> {
  return plain(fallback, (raw, report) => (Array.isArray(raw) ? accept(raw, report) : undefined))
}

/** A list of small values known by a name, one key each in the document. */
export function keyedList<T>(
  accept: Accept<unknown, T>,
  nameOf: (item: T) => string,
  writeItem: (item: T) => Json,
): Field<readonly T[]> {
  return {
    keeping: 'keyed',
    fallback: [],
    read: (raw, report) => {
      if (!Array.isArray(raw)) return report.mended('bad-field', raw)
      const kept = new Map<string, T>()
      for (const there of raw) {
        const item = accept(there, report)
        if (item === undefined) report.mended('bad-element', there)
        else if (kept.has(nameOf(item))) report.mended('duplicate', nameOf(item))
        else kept.set(nameOf(item), item)
      }
      return [...kept.values()]
    },
    write: items => (items.length > 0 ? items.map(writeItem) : undefined),
    split: items => items.map(item => [nameOf(item), writeItem(item)]),
    join: elements => elements.map(([, item]) => item),
  }
}

/** A small value read by a function of its own, replaced as a whole. */
export function value<T>(
  fallback: T,
  accept: Accept<Record<string, unknown>, T>,
  write?: (value: T) => Json,
): Field<T> {
  return plain(fallback, (raw, at) => (isPlainObject(raw) && !isTooDeep(raw) ? accept(raw, at) : undefined), write)
}
