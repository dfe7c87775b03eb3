import { schoolWeek } from './clock.ts'
import {
  type Field,
  type Fields,
  isPlainObject,
  isUnsafeName,
  type Json,
  readFields,
  type Shape,
  tidied,
  writeFields,
} from './field.ts'
import { type Accept, isDate, isNumber, longestTitle, unsigned, words } from './fieldKinds.ts'
import { type Id, isAnyId, isId, type Kind } from './ids.ts'

/** Fields that the document keeps in parts, so that people who add to one at the same time all keep their additions. */

/** More elements than any list of people, words or days has. */
const mostElements = 2_000

/** A set: each element once, in name order, one key each in the document. */
function setOf<E extends string | number>(accept: (raw: unknown) => E | undefined): Field<readonly E[]> {
  return {
    keeping: 'keyed',
    fallback: [],
    read: (raw, report) => {
      if (!Array.isArray(raw)) return report.mended('bad-field', raw)
      const kept = new Set<E>()
      if (raw.length > mostElements) report.mended('too-long', `${raw.length}`)
      for (const item of raw.slice(0, mostElements)) {
        const element = accept(item)
        if (element === undefined) report.mended('bad-element', item)
        else kept.add(element)
      }
      return [...kept]
    },
    write: value => (value.length > 0 ? [...value] : undefined),
    split: value => value.map(element => [String(element), element]),
    join: withoutTakenOut,
  }
}

/**
 * The name under which the document keeps, as `false`, that one element was taken out of a set that named none and meant
 * all of them: two people who each take one out write all the others, and neither is to put the other's back.
 */
export function takenOutName(element: string): string {
  return `-${element}`
}

/** Weekdays of what runs Monday to Friday where it names none. */
export function weekdaysOfWeek(): Field<readonly number[]> {
  return { ...weekdays(), whole: schoolWeek.map(String) }
}

/** What is left; where nothing would be, which again means all, what was said stays. */
function withoutTakenOut(elements: readonly (readonly [string, Json])[]): Json {
  const said = elements.filter(([, value]) => value !== false)
  const names = new Set(elements.map(([name]) => name))
  const left = said.length < elements.length ? said.filter(([name]) => !names.has(takenOutName(name))) : said
  return (left.length > 0 ? left : said).map(([, value]) => value)
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
  const sorted = (raw: Iterable<string>) => {
    const there = new Set(raw)
    return [...all].filter(letter => there.has(letter)).join('')
  }
  return {
    keeping: 'keyed',
    fallback: '',
    read: (raw, report) => {
      if (typeof raw !== 'string' || raw.length > mostElements) return report.mended('bad-field', raw)
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
      const entries = Object.entries(raw)
      if (entries.length > mostElements) report.mended('too-long', `${entries.length}`)
      for (const [name, value] of entries.slice(0, mostElements)) {
        if (!isUnsafeName(name) && name !== '' && nameFits(name) && isNumber(value, -1e12, 1e12)) {
          kept[name.toWellFormed()] = unsigned(value)
        } else report.mended('bad-element', name)
      }
      return kept
    },
    write: value => (Object.keys(value).length > 0 ? { ...value } : undefined),
    split: value => Object.entries(value),
    join: elements => Object.fromEntries(elements),
  }
}

/** Values of any kind by name, each one key in the document. */
export function dictionary(): Field<Readonly<Record<string, Json>>> {
  return {
    keeping: 'keyed',
    fallback: {},
    read: (raw, report) => {
      if (!isPlainObject(raw)) return report.mended('bad-field', raw)
      const kept: Record<string, Json> = {}
      const entries = Object.entries(raw)
      if (entries.length > mostElements) report.mended('too-long', `${entries.length}`)
      for (const [name, value] of entries.slice(0, mostElements)) {
        if (isUnsafeName(name)) report.at(name).left('unsafe-name', value)
        else if (name === '' || value === undefined) report.mended('bad-element', name)
        else kept[name.toWellFormed()] = tidied(value, report) as Json // it comes from JSON
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
      const inner = (value as Record<string, unknown>)[name] // one of the fields written just above
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
      else {
        const there = inner.get(name)
        if (there) there.push([element.slice(slash + 1), kept])
        else inner.set(name, [[element.slice(slash + 1), kept]])
      }
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
      if (raw.length > mostElements) report.mended('too-long', `${raw.length}`)
      for (const there of raw.slice(0, mostElements)) {
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
