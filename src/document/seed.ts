import * as Y from 'yjs'
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
  const draft = new Y.Doc()
  draft.clientID = 0
  write(draft, plan)
  const written = new Y.Doc()
  written.clientID = numberOf(Y.encodeStateAsUpdate(draft))
  write(written, plan)
  Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(written), localOrigin('seed'))
}

function write(ydoc: Y.Doc, plan: Plan): void {
  const root = ydoc.getMap<Json>(rootName)
  let pairs = 0
  const writeRecord = (id: Id, record: object) => {
    const { values, texts } = partsOfRecord(id, record)
    root.set(keyOf(id, existsField), 1)
    for (const [key, value] of inOrder(values)) root.set(key, value)
    for (const [name, text] of inOrder(texts)) ydoc.getText(name).insert(0, text)
  }
  ydoc.transact(() => {
    root.set(keyOf(plan.plan.id, schemaField), schemaVersion)
    writeRecord(plan.plan.id, plan.plan)
    for (const table of tableNames) {
      for (const [, record] of inOrder<RecordIn<TableName>>(plan[table]))
        writeRecord(table === 'curve' ? `curve:s${pairs++}` : record.id, record)
    }
    for (const [, link] of inOrder(plan.links)) writeRecord(`link:s${pairs++}`, link)
    for (const [name, value] of inOrder(Object.entries(plan.more))) root.set(moreKey(name), value)
  })
}

/** Whatever order a file or a plan says them in. */
function inOrder<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => compareText(a, b))
}

/** A number for the writer of these bytes, another one for any others (FNV-1a, 32 bits). */
function numberOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
