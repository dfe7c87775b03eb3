import * as Y from 'yjs'
import { answerOf, completionOf, withinTime } from './database.ts'

// The layout is y-indexeddb's: one database a document, one row an update, so that either opens what the other wrote.
const updates = 'updates'

export type RowKey = IDBValidKey
export type Row = { readonly key: RowKey; readonly value: unknown }

export function makeRowStores(database: IDBDatabase): void {
  database.createObjectStore(updates, { autoIncrement: true })
  database.createObjectStore('custom')
}

/** Every row; one whose value the device cannot give any more comes without it. Fails after so many milliseconds. */
export async function readRows(database: IDBDatabase, ms: number): Promise<Row[]> {
  const store = database.transaction(updates).objectStore(updates)
  const keys = answerOf(store.getAllKeys())
  const values = answerOf<unknown[]>(store.getAll()).catch(() => undefined)
  const [allKeys, allValues] = await withinTime(Promise.all([keys, values]), ms)
  if (allValues) return allKeys.map((key, index) => ({ key, value: allValues[index] }))
  return Promise.all(allKeys.map(key => readRow(database, key, ms)))
}

async function readRow(database: IDBDatabase, key: RowKey, ms: number): Promise<Row> {
  const store = database.transaction(updates).objectStore(updates)
  return { key, value: await withinTime(readValue(store, key), ms) }
}

/** The value of a row; undefined when the device cannot give it. */
function readValue(store: IDBObjectStore, key: RowKey): Promise<unknown> {
  return answerOf<unknown>(store.get(key)).catch(() => undefined)
}

/** Adds one update as a row and gives its key once it is on the disk, not before. */
export async function appendRow(database: IDBDatabase, update: Uint8Array, ms: number): Promise<RowKey> {
  const transaction = database.transaction(updates, 'readwrite', { durability: 'strict' })
  const written = completionOf(transaction)
  const request = transaction.objectStore(updates).add(update)
  await withinTime(written, ms)
  return request.result
}

/**
 * Puts one row in the place of all that `ydoc` holds, in one transaction: `known` rows are in it already, rows of other
 * tabs are read into it first, rows that do not read stay. Gives the keys of the rows it now stands for.
 */
export async function compactRows(
  database: IDBDatabase,
  ydoc: Y.Doc,
  known: ReadonlySet<RowKey>,
  origin: unknown,
  ms: number,
): Promise<Set<RowKey>> {
  const transaction = database.transaction(updates, 'readwrite', { durability: 'strict' })
  const written = completionOf(transaction)
  const store = transaction.objectStore(updates)
  const compact = async () => {
    const held: RowKey[] = []
    for (const key of await answerOf(store.getAllKeys())) {
      if (known.has(key) || applyRow(ydoc, await readValue(store, key), origin)) held.push(key)
    }
    const request = store.add(Y.encodeStateAsUpdate(ydoc))
    for (const key of held) store.delete(key)
    await written
    return new Set([request.result])
  }
  return withinTime(compact(), ms)
}

/** A stored or sent value as bytes, or undefined when it is none. */
export function bytes(value: unknown): Uint8Array | undefined {
  return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : undefined
}

/** Reads one row into the document; false when it is no update. What parses of a broken one does no harm. */
function applyRow(ydoc: Y.Doc, value: unknown, origin: unknown): boolean {
  const update = bytes(value)
  if (!update) return false
  try {
    Y.applyUpdate(ydoc, update, origin)
    return true
  } catch {
    return false
  }
}

/** Whether nothing has ever been in a document. */
export function isEmpty({ store }: Y.Doc): boolean {
  return store.clients.size === 0 && !store.pendingStructs && !store.pendingDs
}

export interface RowsRead {
  readonly known: Set<RowKey>
  readonly unreadable: readonly RowKey[]
  /** What the document holds and the rows do not. */
  readonly missing: Uint8Array | undefined
}

/** Reads rows into the document, and compares: the rows may lack what was in it before. */
export function applyRows(ydoc: Y.Doc, rows: readonly Row[], origin: unknown): RowsRead {
  const before = isEmpty(ydoc) ? undefined : new Y.Doc()
  const known = new Set<RowKey>()
  const unreadable: RowKey[] = []
  ydoc.transact(() => {
    for (const { key, value } of rows) {
      if (applyRow(ydoc, value, origin)) known.add(key)
      else unreadable.push(key)
      if (before) applyRow(before, value, origin)
    }
  }, origin)
  return { known, unreadable, missing: before && difference(ydoc, before) }
}

function difference(ydoc: Y.Doc, stored: Y.Doc): Uint8Array | undefined {
  const same = !ydoc.store.pendingStructs && Y.equalSnapshots(Y.snapshot(ydoc), Y.snapshot(stored))
  const missing = same ? undefined : Y.encodeStateAsUpdate(ydoc, Y.encodeStateVector(stored))
  stored.destroy()
  return missing
}
