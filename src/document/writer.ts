import type * as Y from 'yjs'
import { type Field, type Fields, type Json, sameJson } from '../domain/field.ts'
import { longestText } from '../domain/fieldKinds.ts'
import type { Id } from '../domain/ids.ts'
import { takenOutName } from '../domain/keyedFields.ts'
import { hasRecord, type Plan } from '../domain/plan.ts'
import type { Voice } from '../domain/studentDay.ts'
import type { Step } from './history.ts'
import { existsField, keyOf, rootName } from './keys.ts'
import { elementsOf, fieldIn, fieldName, fieldsOf, partsOfRecord, storedValue, textNames } from './recordForm.ts'
import type { Snapshot } from './snapshot.ts'
import { lettersOf, rebaseEdits } from './textDiff.ts'

/** What a command works with: the plan as it is now, and the few ways to change the document. */
export interface Writer {
  /** The plan as it is now, earlier changes of this transaction included. */
  plan(): Plan
  has(id: Id): boolean
  /** Who speaks: new cards carry their voice (see `spokenBy`). */
  readonly voice?: Voice
  /** Every id under which the document keeps a living record; for a pair made twice, both. */
  documentIds(id: Id): readonly Id[]
  snapshot: Snapshot
  get(key: string): Json | undefined
  /** Sets a key of the root map; undefined takes it away. What is there already is not written again. */
  set(key: string, value: Json | undefined): void
  /** Changes a long text by what differs between `before` and `after`, whatever it says now. */
  writeText(name: string, before: string, after: string): void
  textAt(name: string): string
  /** This change joins the step of the gesture it continues. */
  continueGesture(): void
  /** This change cannot be undone, and steps about what it touched leave that alone. */
  cannotBeUndone(): void
}

export interface Pending {
  readonly step: Step
  joins: boolean
  undoable: boolean
}

/** A writer for one transaction; what it sets is noted in `pending` for undo. */
export function createWriter(ydoc: Y.Doc, snapshot: Snapshot, texts: Y.UndoManager, pending: Pending): Writer {
  const root = ydoc.getMap<Json>(rootName)
  const { keys } = pending.step
  return {
    snapshot,
    plan: () => snapshot.read(),
    has: id => hasRecord(snapshot.read(), id),
    documentIds: id => {
      snapshot.read()
      return snapshot.documentIds(id)
    },
    get: key => root.get(key),
    set: (rawKey, rawValue) => {
      const key = rawKey.toWellFormed() // half a letter would change on its way to others
      const value = rawValue === 0 ? 0 : rawValue // and −0 would lose its sign
      const before = root.get(key)
      if (sameJson(before, value)) return
      const noted = keys.get(key)
      keys.set(key, { before: noted ? noted.before : before, after: value, seen: 0 })
      if (value === undefined) root.delete(key)
      else root.set(key, value)
      snapshot.touchKey(key)
    },
    textAt: name => (ydoc.share.has(name) ? ydoc.getText(name).toString() : ''),
    writeText: (name, before, after) => {
      const text = ydoc.getText(name)
      const edits = rebaseEdits(before, after.toWellFormed().slice(0, longestText), text.toString())
      if (edits.length === 0) return
      texts.addToScope(text)
      const offsets = offsetsOf(text.toString())
      for (const { at, remove, insert } of edits.toReversed()) {
        const from = offsets[at] ?? text.length
        if (remove > 0) text.delete(from, (offsets[at + remove] ?? text.length) - from)
        if (insert !== '') text.insert(from, insert)
      }
      snapshot.touchText(name)
    },
    continueGesture: () => {
      pending.joins = true
    },
    cannotBeUndone: () => {
      pending.undoable = false
    },
  }
}

/** Where each letter of a text starts, counted as Yjs counts (UTF-16). */
function offsetsOf(text: string): number[] {
  const offsets = [0]
  let offset = 0
  for (const letter of lettersOf(text)) {
    offset += letter.length
    offsets.push(offset)
  }
  return offsets
}

/** Makes one field of a record say `value`, where it says `current` now: element by element, letter by letter. */
export function writeField(
  writer: Writer,
  id: Id,
  fields: Fields,
  name: string,
  value: unknown,
  current: unknown,
): void {
  const field = fieldIn(fields, name)
  if (field?.keeping === 'keyed') writeElements(writer, id, name, field, value, current)
  else if (field?.keeping === 'text') replaceText(writer, keyOf(id, name), typeof value === 'string' ? value : '')
  else if (field?.keeping === 'texts') {
    const texts = (value ?? {}) as Record<string, string> // a `texts` field holds one text per name
    for (const element of textNames(field)) replaceText(writer, keyOf(id, name, element), texts[element] ?? '')
  } else writer.set(keyOf(id, fieldName(id, field, name)), storedValue(field, value))
}

function replaceText(writer: Writer, name: string, value: string): void {
  const now = writer.textAt(name)
  if (now !== value) writer.writeText(name, now, value)
}

function writeElements(
  writer: Writer,
  id: Id,
  name: string,
  field: Field<unknown>,
  value: unknown,
  current: unknown,
): void {
  const next = elementsOf(field, value)
  for (const element of elementsOf(field, current).keys()) {
    if (!next.has(element)) writer.set(keyOf(id, name, element), undefined)
  }
  for (const [element, json] of next) {
    writer.set(keyOf(id, name, element), json)
    const takenOut = keyOf(id, name, takenOutName(element))
    if (writer.get(takenOut) === false) writer.set(takenOut, undefined)
  }
  if (next.size === 0 || elementsOf(field, current).size > 0) return
  for (const element of field.whole ?? [])
    if (!next.has(element)) writer.set(keyOf(id, name, takenOutName(element)), false)
}

/** Makes a record under an id nobody uses, or that was taken away: as given, with nothing of an earlier life. */
export function create(writer: Writer, id: Id, record: object): void {
  const fields = fieldsOf(id, 'kind' in record ? record.kind : undefined)
  const { values, texts } = partsOfRecord(id, record)
  for (const key of writer.snapshot.keysOf(id)) if (!values.has(key)) writer.set(key, undefined)
  for (const name of textsOf(id, fields)) replaceText(writer, name, texts.get(name) ?? '')
  for (const [key, value] of values) writer.set(key, value)
  writer.set(keyOf(id, existsField), 1)
}

/** Takes a record away softly: it can come back as it is. */
export function discard(writer: Writer, documentId: Id): void {
  writer.set(keyOf(documentId, existsField), 0)
}

/** Takes away every key and letter of a record. */
export function wipe(writer: Writer, id: Id): void {
  const kindKey = writer.get(keyOf(id, 'kind'))
  for (const name of textsOf(id, fieldsOf(id, kindKey))) replaceText(writer, name, '')
  for (const key of writer.snapshot.keysOf(id)) writer.set(key, undefined)
}

function textsOf(id: Id, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.keeping === 'text') return [keyOf(id, name)]
    return field.keeping === 'texts' ? textNames(field).map(element => keyOf(id, name, element)) : []
  })
}
