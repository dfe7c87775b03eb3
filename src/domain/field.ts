import type { Report } from './report.ts'

/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * How the shared document keeps a field: as one value, letter by letter, as one key per element
 * (so that people who add at the same time both keep theirs), or as several long texts.
 */
export type Keeping = 'value' | 'text' | 'keyed' | 'texts'

/** One field of a record: how it is read from outside, what stands there when it is absent, how it is written. */
export interface Field<T> {
  readonly keeping: Keeping
  /** What an absent field means; undefined where absence itself is a value. */
  readonly fallback: T
  /** The value, or undefined when nothing could be made of it (reported). */
  read(raw: unknown, report: Report): T | undefined
  /** The file's form; undefined when the value is the default and need not be written. */
  write(value: T): Json | undefined
  /** For `keyed` fields: one entry per element, by its name in the document. */
  readonly split?: (value: T) => [element: string, value: Json][]
  /** For `keyed` fields: the file's form again from its elements, in name order. */
  readonly join?: (elements: readonly (readonly [string, Json])[]) => Json
  /** For sets that mean all of these where they name none: the elements by name. */
  readonly whole?: readonly string[]
}

export type ValueOf<F> = F extends Field<infer T> ? T : never
// biome-ignore lint/suspicious/noExplicitAny: a bag of fields of any value; each is typed where it is read
export type Fields = { readonly [name: string]: Field<any> }

type OptionalNames<F extends Fields> = {
  [N in keyof F]: undefined extends ValueOf<F[N]> ? N : never
}[keyof F]

/** The value a bag of fields describes: those that may be absent are optional. */
export type Shape<F extends Fields> = {
  readonly [N in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[N]>
} & {
  readonly [N in OptionalNames<F>]?: Exclude<ValueOf<F[N]>, undefined>
}

/** How many levels a value of a plan may nest. */
export const deepest = 8

/** How many fields that this version has no name for are kept of one record. */
export const mostUnknown = 1_000

/** How deep a value nests, counted no further than one past what a plan allows. */
export function isTooDeep(raw: unknown, room = deepest): boolean {
  if (typeof raw !== 'object' || raw === null) return false
  if (room === 0) return true
  return Object.values(raw).some(inner => isTooDeep(inner, room - 1))
}

export function isPlainObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** Whether two JSON values say the same, names in any order. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every(name => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  )
}

/** Names that would reach into an object's prototype when assigned. */
export function isUnsafeName(name: string): boolean {
  return name === '__proto__'
}

const entriesOfBag = new WeakMap<Fields, readonly (readonly [string, Fields[string]])[]>()

/** Bags of fields are few and asked often: each is taken apart once. */
function entriesOf(fields: Fields): readonly (readonly [string, Fields[string]])[] {
  const kept = entriesOfBag.get(fields)
  if (kept) return kept
  const entries = Object.entries(fields)
  entriesOfBag.set(fields, entries)
  return entries
}

/**
 * Reads a bag of fields. A field that cannot be read falls back and is reported; unknown fields are kept as they are,
 * unless they nest too deep. `elsewhere`: names that somebody else reads.
 */
export function readFields<F extends Fields>(
  fields: F,
  raw: Record<string, unknown>,
  report: Report,
  elsewhere: readonly string[] = [],
): Shape<F> {
  const value: Record<string, unknown> = {}
  for (const [name, field] of entriesOf(fields)) {
    const there = Object.hasOwn(raw, name) ? raw[name] : undefined
    const read = there === undefined ? undefined : readOne(field, there, report.at(name))
    const kept = read === undefined ? field.fallback : read
    if (kept !== undefined) value[name] = kept
  }
  let unknown = 0
  const names = Object.keys(raw)
  for (const name of names) {
    const there = raw[name]
    if (Object.hasOwn(fields, name) || elsewhere.includes(name) || there === undefined) continue
    if (++unknown > mostUnknown) {
      report.left('too-long', `${names.length}`)
      break
    }
    if (isUnsafeName(name)) report.at(name).left('unsafe-name', there)
    else if (isTooDeep(there)) report.at(name).left('too-deep', there)
    else value[name.toWellFormed()] = tidied(there, report.at(name))
  }
  return value as Shape<F> // built field by field from `fields` above
}

function readOne<T>(field: Field<T>, raw: unknown, report: Report): T | undefined {
  if (isTooDeep(raw)) return report.mended('too-deep', raw)
  return field.read(field.keeping === 'value' ? tidied(raw, report) : raw, report) // the others look at each element
}

/**
 * A value without what cannot go from device to device: half letters become a mark, and a name that reaches into a
 * prototype is left out. The same value when there is nothing of that in it. Not for values that nest without end.
 */
export function tidied(raw: unknown, report: Report): unknown {
  if (typeof raw === 'string') return raw.isWellFormed() ? raw : raw.toWellFormed()
  if (typeof raw !== 'object' || raw === null) return raw
  let differs = false
  const entries: [string, unknown][] = []
  for (const [name, there] of Object.entries(raw)) {
    const inner = tidied(there, report)
    if (isUnsafeName(name)) report.left('unsafe-name', there)
    else entries.push([name.toWellFormed(), inner])
    differs ||= inner !== there || isUnsafeName(name) || !name.isWellFormed()
  }
  if (!differs) return raw
  return Array.isArray(raw) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

/** Writes a bag of fields in the file's form: defaults left out, unknown fields as they came. */
export function writeFields(fields: Fields, value: Readonly<Record<string, unknown>>): Record<string, Json> {
  const out: Record<string, Json> = {}
  for (const [name, field] of entriesOf(fields)) {
    if (value[name] === undefined) continue
    const written = field.write(value[name])
    if (written !== undefined) out[name] = written
  }
  for (const [name, there] of Object.entries(value)) {
    if (!Object.hasOwn(fields, name) && there !== undefined) out[name] = there as Json // unknown fields come from JSON
  }
  return out
}
