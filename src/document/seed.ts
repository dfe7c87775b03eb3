import type * as Y from 'yjs'
import type { Json } from '../domain/field.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { type Plan, type RecordIn, type TableName, tableNames } from '../domain/plan.ts'
import { existsField, keyOf, moreKey, rootName, schemaField, schemaVersion } from './keys.ts'
import { localOrigin } from './origins.ts'
import { partsOfRecord } from './recordForm.ts'

/**
 * Writes a whole plan into an empty document. Only its creator does, once. The writer's number and the ids of pairs follow
 * from what is written: two devices that make a document of the same file make the same history, and merge as copies.
 */
export function seed(ydoc: Y.Doc, plan: Plan): void {
  const { values, texts } = seedOf(plan)
  const root = ydoc.getMap<Json>(rootName)
  const own = ydoc.clientID
  ydoc.clientID = numberOf(JSON.stringify([values, texts]))
  ydoc.transact(() => {
    for (const [key, value] of values) root.set(key, value)
    for (const [name, text] of texts) ydoc.getText(name).insert(0, text)
  }, localOrigin('seed'))
  ydoc.clientID = own // what is written from now on is this device's own
}

type Entries<T> = (readonly [string, T])[]

/** All that a new document of the plan says, in an order that does not depend on that of the file or the plan. */
function seedOf(plan: Plan): { readonly values: Entries<Json>; readonly texts: Entries<string> } {
  const values: Entries<Json> = [[keyOf(plan.plan.id, schemaField), schemaVersion]]
  const texts: Entries<string> = []
  let pairs = 0
  const add = (id: Id, record: object) => {
    const parts = partsOfRecord(id, record)
    values.push([keyOf(id, existsField), 1], ...inOrder(parts.values))
    texts.push(...inOrder(parts.texts))
  }
  add(plan.plan.id, plan.plan)
  for (const table of tableNames) {
    for (const [id, record] of inOrder<RecordIn<TableName>>(plan[table])) {
      add(table === 'curve' ? `curve:s${pairs++}` : (id as Id), record) // a key of a table
    }
  }
  for (const [, link] of inOrder(plan.links)) add(`link:s${pairs++}`, link)
  for (const [name, value] of inOrder(Object.entries(plan.more))) values.push([moreKey(name), value])
  return { values, texts }
}

function inOrder<T>(entries: Iterable<readonly [string, T]>): Entries<T> {
  return [...entries].sort(([a], [b]) => compareText(a, b))
}

/** A number for the writer of this text, another one for any other (FNV-1a, 32 bits). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
