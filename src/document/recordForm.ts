import { writeClock } from '../domain/clock.ts'
import type { Field, Fields, Json } from '../domain/field.ts'
import { compareText, type Id, kindOf } from '../domain/ids.ts'
import { fieldsOfLink, linkKinds } from '../domain/links.ts'
import { planFields, tableOf, tables } from '../domain/plan.ts'
import { escapedName, isReserved, keyOf, unescapedName } from './keys.ts'

/** How the fields of a record become keys of the document and back. */

/** The fields that say which pair a record stands for; they never change once it is made. */
export const pairFields: ReadonlySet<string> = new Set(['kind', 'from', 'to'])
export const curvePairFields: ReadonlySet<string> = new Set(['moment', 'learner', 'when'])

const linkFields: ReadonlyMap<unknown, Fields> = new Map(linkKinds.map(kind => [kind, fieldsOfLink(kind)]))

/** The fields of a record; a link's depend on its kind. */
export function fieldsOf(id: Id, linkKind?: unknown): Fields {
  const kind = kindOf(id)
  if (kind === 'link') return linkFields.get(linkKind) ?? {}
  if (kind === 'plan') return planFields
  const table = kind && tableOf(kind)
  return table ? tables[table].fields : {}
}

/** One place under a record: a field, or one element of it. */
export interface Part {
  readonly field: string
  readonly element?: string
}

/** The elements of a keyed field's value by their names in the document. */
export function elementsOf(field: Field<unknown>, value: unknown): Map<string, Json> {
  return new Map(value === undefined || !field.split ? [] : field.split(value))
}

/** What a field's value is kept as; undefined for its default, which has no key, as in the file. */
export function storedValue(field: Field<unknown> | undefined, value: unknown): Json | undefined {
  if (value === undefined) return undefined
  return field ? field.write(value) : (value as Json) // unknown fields come from JSON
}

/** Everything a new record sets in the document: keys of the root map, and long texts by name. */
export interface RecordParts {
  readonly values: Map<string, Json>
  readonly texts: Map<string, string>
}

/** A record, or as many of its fields as are given, as the document keeps it under `id`. */
export function partsOfRecord(id: Id, record: object): RecordParts {
  const given: Readonly<Record<string, unknown>> = { ...record }
  const fields = fieldsOf(id, given.kind)
  const values = new Map<string, Json>()
  const texts = new Map<string, string>()
  for (const [name, value] of Object.entries(given)) {
    if (name === 'id' || value === undefined || (isTime(name) && kindOf(id) === 'moment')) continue
    const field = fieldIn(fields, name)
    if (field?.keeping === 'keyed') {
      for (const [element, json] of elementsOf(field, value)) values.set(keyOf(id, name, element), json)
    } else if (field?.keeping === 'text') texts.set(keyOf(id, name), String(value))
    else if (field?.keeping === 'texts') {
      for (const [element, inner] of Object.entries(value as Record<string, Json>)) {
        // what such a field holds: a text for each of its names, and what a newer file says beside them
        if (textNames(field).includes(element)) texts.set(keyOf(id, name, element), String(inner))
        else values.set(keyOf(id, name, element), inner)
      }
    } else {
      const json = storedValue(field, value)
      if (json !== undefined) values.set(keyOf(id, fieldName(id, field, name)), json)
    }
  }
  if (kindOf(id) === 'moment')
    for (const [name, json] of timeParts(given.start, given.end)) values.set(keyOf(id, name), json)
  return { values, texts }
}

/** The name a field is kept under: its own if it is known, else one that cannot read as something else. */
export function fieldName(id: Id, field: Field<unknown> | undefined, name: string): string {
  return field || (kindOf(id) === 'link' && pairFields.has(name)) ? name : escapedName(name)
}

function isTime(name: string): boolean {
  return name === 'start' || name === 'end'
}

/** A stretch of the clock as the document keeps it; nothing when it is no stretch. */
export function timeParts(start: unknown, end: unknown): [name: 'start' | 'minutes', minutes: number][] {
  if (typeof start !== 'number' || typeof end !== 'number' || !(end > start)) return []
  return [
    ['start', start],
    ['minutes', end - start],
  ]
}

/** A record as the file says it, from its parts in the document. `textAt` gives a long text, '' when there is none. */
export function rawRecord(
  id: Id,
  parts: Iterable<readonly [Part, Json]>,
  textAt: (field: string, element?: string) => string,
): Record<string, unknown> {
  const values = new Map<string, Json>()
  const elements = new Map<string, [string, Json][]>()
  for (const [{ field, element }, value] of parts) {
    if (element === undefined) values.set(field, value)
    else {
      const there = elements.get(field)
      if (there) there.push([element, value])
      else elements.set(field, [[element, value]])
    }
  }
  const fields = fieldsOf(id, values.get('kind'))
  const raw: [string, unknown][] = kindOf(id) === 'moment' ? timeFromParts(values) : []
  const unknown: [string, Json][] = []
  for (const [name, value] of values) {
    const field = fieldIn(fields, name)
    if (field?.keeping === 'value') raw.push([name, value])
    else if (!field && !isReserved(name)) unknown.push([unescapedName(name), value])
  }
  raw.push(...unknown.sort(byName)) // known fields are read in the order of their table, these as they come
  for (const [name, entries] of elements) {
    const field = fieldIn(fields, name)
    if (field?.keeping === 'keyed' && field.join) raw.push([name, field.join(entries.sort(byName))])
  }
  for (const [name, field] of Object.entries(fields)) {
    if (field.keeping === 'text') raw.push(...whenThere(name, textAt(name)))
    if (field.keeping !== 'texts') continue
    const texts: [string, Json][] = textNames(field).flatMap(element => whenThere(element, textAt(name, element)))
    texts.push(...(elements.get(name) ?? []).filter(([element]) => !textNames(field).includes(element)).sort(byName))
    if (texts.length > 0) raw.push([name, Object.fromEntries(texts)])
  }
  return Object.fromEntries([...raw, ['id', id]])
}

export function fieldIn(fields: Fields, name: string): Field<unknown> | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

function whenThere(name: string, text: string): [string, string][] {
  return text === '' ? [] : [[name, text]]
}

function byName([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return compareText(a, b)
}

/** The names of the long texts kept under one field. */
export function textNames(field: Field<unknown>): string[] {
  return Object.keys(field.fallback as object) // a `texts` field falls back to one empty text per name
}

function timeFromParts(values: Map<string, Json>): [string, unknown][] {
  const start = values.get('start')
  const minutes = values.get('minutes')
  values.delete('start')
  if (start === undefined && minutes === undefined) return []
  if (!isMinute(start) || !isMinute(minutes))
    return [
      ['start', start ?? null],
      ['end', minutes ?? 'none'],
    ]
  return [
    ['start', writeClock(start)],
    ['end', writeClock(Math.min(1440, start + minutes))],
  ] // merged past midnight: until midnight
}

function isMinute(raw: Json | undefined): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 1440
}
