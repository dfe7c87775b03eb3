import { type Field, type Json, sameJson } from '../domain/field.ts'
import type { Id } from '../domain/ids.ts'
import { pairOf } from './mergeIds.ts'
import { fieldIn, fieldsOf } from './recordForm.ts'

type Bag = Readonly<Record<string, unknown>>

/** A field in which two copies of a card differ, where ours stayed. An element has its name behind a slash: `school/name`. */
export interface KeptField {
  readonly field: string
  readonly ours: unknown
  readonly theirs: unknown
}

export interface MergedFields {
  /** Our record with what theirs adds; the same object when it adds nothing. */
  readonly record: object
  readonly taken: readonly string[]
  readonly kept: readonly KeptField[]
}

/** Where a card stands is each copy's own business. */
const quiet: ReadonlySet<string> = new Set(['id', 'order', 'place', 'createdAt'])
/** Keyed fields whose elements mean something only together: empty, they mean everyone, every day, all of them. */
const whole: ReadonlySet<string> = new Set(['learners', 'weekdays', 'moments', 'tiers', 'part'])

/**
 * Their copy of a card joined to ours without a common past: what ours does not say is taken from theirs, lists and small
 * objects are joined, and where both say something else ours stays. A longer text that holds the other whole is taken.
 */
export function mergeFields(id: Id, ours: object, theirs: object): MergedFields {
  const [mine, other]: [Bag, Bag] = [{ ...ours }, { ...theirs }]
  const fields = fieldsOf(id, mine.kind)
  const fixed = pairOf(id)
  const result: Record<string, unknown> = {}
  const taken: string[] = []
  const kept: KeptField[] = []
  for (const name of new Set([...Object.keys(fields), ...Object.keys(other)])) {
    if (isQuiet(id, name) || fixed.has(name) || isTime(id, name)) continue
    const field = fieldIn(fields, name)
    const merged = mergeValue(name, field, mine[name], other[name])
    kept.push(...merged.kept)
    if (merged.value === mine[name]) continue
    result[name] = merged.value
    taken.push(name)
  }
  if (isTime(id, 'start') && other.start !== undefined) {
    if (mine.start === undefined) {
      Object.assign(result, { start: other.start, end: other.end })
      taken.push('start')
    } else if (mine.start !== other.start || mine.end !== other.end) {
      kept.push({ field: 'start', ours: [mine.start, mine.end], theirs: [other.start, other.end] })
    }
  }
  return { record: taken.length > 0 ? { ...mine, ...result } : ours, taken, kept }
}

function isQuiet(id: Id, name: string): boolean {
  return quiet.has(name) && !(name === 'place' && id.startsWith('moment:')) // a moment's place is where it happens
}

function isTime(id: Id, name: string): boolean {
  return id.startsWith('moment:') && (name === 'start' || name === 'end')
}

interface Merged {
  readonly value: unknown
  readonly kept: readonly KeptField[]
}

function mergeValue(name: string, field: Field<unknown> | undefined, ours: unknown, theirs: unknown): Merged {
  const stays: Merged = { value: ours, kept: [] }
  if (saysNothing(field, theirs) || sameMeaning(field, ours, theirs)) return stays
  if (saysNothing(field, ours)) return { value: theirs, kept: [] }
  if (field?.keeping === 'texts') return mergeTexts(name, ours as Bag, theirs as Bag) // what such a field holds
  if (field?.keeping === 'keyed' && !whole.has(name)) return mergeElements(name, field, ours, theirs)
  if (field?.keeping === 'text' && typeof ours === 'string' && typeof theirs === 'string') {
    if (ours.includes(theirs.trim())) return stays
    if (theirs.includes(ours.trim())) return { value: theirs, kept: [] }
  }
  return { value: ours, kept: [{ field: name, ours, theirs }] }
}

function saysNothing(field: Field<unknown> | undefined, value: unknown): boolean {
  return value === undefined || value === '' || (field ? field.write(value) === undefined : value === null)
}

function sameMeaning(field: Field<unknown> | undefined, ours: unknown, theirs: unknown): boolean {
  if (ours === undefined || !field?.split || !field.join) return sameJson(ours, theirs)
  return sameJson(Object.fromEntries(field.split(ours)), Object.fromEntries(field.split(theirs)))
}

function mergeTexts(name: string, ours: Bag, theirs: Bag): Merged {
  const value: Record<string, unknown> = { ...ours }
  const kept: KeptField[] = []
  let differs = false
  for (const [element, text] of Object.entries(theirs)) {
    if (text === '' || text === ours[element]) continue
    if (ours[element] === '' || ours[element] === undefined) {
      value[element] = text
      differs = true
    } else kept.push({ field: `${name}/${element}`, ours: ours[element], theirs: text })
  }
  return { value: differs ? value : ours, kept }
}

function mergeElements(name: string, field: Field<unknown>, ours: unknown, theirs: unknown): Merged {
  const elements = new Map<string, Json>(field.split?.(ours) ?? [])
  const kept: KeptField[] = []
  let differs = false
  for (const [element, value] of field.split?.(theirs) ?? []) {
    const there = elements.get(element)
    if (there === undefined) {
      elements.set(element, value)
      differs = true
    } else if (!sameJson(there, value)) kept.push({ field: `${name}/${element}`, ours: there, theirs: value })
  }
  const joined = differs && field.join?.([...elements])
  const value = joined ? field.read(joined, silent) : undefined
  return { value: value === undefined ? ours : value, kept }
}

const silent = { at: () => silent, mended: () => undefined, left: () => undefined }
