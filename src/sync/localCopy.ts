import * as Y from 'yjs'
import { deleteDatabase, openDatabase, storageOf, type WhyNotKept, whyNotKept } from './database.ts'
import type { CopyStatus } from './saveStatus.ts'
import {
  appendRow,
  applyRows,
  compactRows,
  isEmpty,
  makeRowStores,
  type Row,
  type RowKey,
  readRows,
} from './updateRows.ts'

export type OpenResult =
  | { readonly ok: true; readonly unreadable: readonly RowKey[] }
  | { readonly ok: false; readonly reason: WhyNotKept | 'taken' }

export interface LocalCopyOptions {
  /** Null stands for a page without storage. */
  readonly indexedDB?: IDBFactory | null | undefined
  readonly now?: () => number
  /** How long opening may take; reading and writing may take four times as long. */
  readonly timeoutMs?: number
  /** The wait before the first new try after a failure; it doubles each time, up to sixteen-fold. */
  readonly retryMs?: number
  /** The document is new: if something is stored under its name already the copy is refused as taken, and nothing mixed. */
  readonly isNew?: boolean
  /** How many rows are put together as one. */
  readonly compactAt?: number
}

export interface LocalCopy {
  /** Always settles. What could not be opened is tried again; the status tells. */
  readonly opened: Promise<OpenResult>
  getStatus(): CopyStatus
  subscribe(listener: () => void): () => void
  /** Hears of each batch once it is on the disk (`stored`), or when it could not be put there. */
  onWritten(listener: (update: Uint8Array, stored: boolean) => void): () => void
  /** Resolves once all that is in the document now is on the disk; rejects with the reason as `cause`. */
  flush(): Promise<void>
  /** Writes what waits if it can, then lets go. Never rejects. */
  close(): Promise<void>
  /** Lets go and deletes the copy; false when the device did not. */
  destroy(): Promise<boolean>
}

/** The origin of a change whose update is in the database already, because another tab put it there. */
export const storedElsewhere = { storedElsewhere: true } as const

const batchMs = 50

/**
 * Keeps a document on this device, in y-indexeddb's layout. It never says *saved* before the write is on the disk,
 * keeps what could not be written and tries again, and on every opening compares what is stored with what it holds.
 */
export function openLocalCopy(ydoc: Y.Doc, name: string, options: LocalCopyOptions = {}): LocalCopy {
  const factory = storageOf(options.indexedDB)
  const { now = Date.now, timeoutMs = 1500, retryMs = 1000, compactAt = 200, isNew = false } = options
  const origin = { localCopy: name }
  const listeners = new Set<() => void>()
  const hearers = new Set<(update: Uint8Array, stored: boolean) => void>()
  const opening = Promise.withResolvers<OpenResult>()

  let database: IDBDatabase | undefined
  let known: Set<RowKey> = new Set()
  let queue: Uint8Array[] = []
  let changes = isEmpty(ydoc) ? 0 : 1 // seen so far; `kept` of them are on the disk
  let kept = 0
  let failure: WhyNotKept | undefined
  let failures = 0
  let rowsLimit = compactAt
  let loaded = false
  let closed = false
  let status: CopyStatus = { state: 'opening' }
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    const waiting = changes - kept
    if (failure) status = { state: 'cannot-keep', why: failure, waiting }
    else if (!loaded) status = { state: 'opening' }
    else if (waiting > 0) status = { state: 'saving', waiting }
    else if (status.state !== 'saved') status = { state: 'saved', at: now() }
    else return
    for (const listener of listeners) listener()
  }

  function onUpdate(update: Uint8Array, from: unknown): void {
    if (from === origin || from === storedElsewhere) return
    queue.push(update)
    changes += 1
    tell()
    runAfter(batchMs)
  }

  function runAfter(ms: number): void {
    if (!closed) timer ??= setTimeout(() => void run(), ms)
  }

  /** One attempt at a time has the database. */
  function run(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running ??= attempt().finally(() => {
      running = undefined
      if (failure && factory) runAfter(retryMs * 2 ** Math.min(failures - 1, 4))
      else if (queue.length > 0) runAfter(batchMs)
    })
    return running
  }

  async function attempt(): Promise<void> {
    try {
      await keepUp().catch(error => {
        // a handle that died is replaced once before anybody hears of it
        if (loaded && !database && whyNotKept(error) === 'broken') return keepUp()
        throw error
      })
      failure = undefined
      failures = 0
    } catch (error) {
      failure = whyNotKept(error)
      failures += 1
      opening.resolve({ ok: false, reason: isTaken(error) ? 'taken' : failure })
      if (queue.length > 0) hear(takeBatch(), false)
      if (!factory) queue = [] // there will never be a place for it
    }
    tell()
  }

  async function keepUp(): Promise<void> {
    if (closed) return
    try {
      const handle = database ?? (await connect())
      if (queue.length > 0) await write(handle)
      if (database !== handle) throw new DOMException('the database was closed meanwhile', 'InvalidStateError')
      if (known.size >= rowsLimit) await compact(handle)
    } catch (error) {
      if (whyNotKept(error) !== 'full') letGo()
      throw error
    }
  }

  async function connect(): Promise<IDBDatabase> {
    const handle = await openDatabase(factory, name, makeRowStores, timeoutMs)
    database = handle
    handle.onclose = () => lost(handle)
    handle.onversionchange = event => {
      handle.close()
      lost(handle, event.newVersion === null)
    }
    takeIn(await readRows(handle, 4 * timeoutMs))
    return handle
  }

  /** What the rows lack covers whatever was waiting. */
  function takeIn(rows: readonly Row[]): void {
    if (isNew && !loaded && rows.length > 0) throw new DOMException('there is another document', 'ConstraintError')
    ydoc.off('update', onUpdate) // or a whole document just decoded would be encoded again for us
    const read = applyRows(ydoc, rows, origin)
    if (!closed) ydoc.on('update', onUpdate)
    known = read.known
    queue = read.missing ? [read.missing] : []
    if (!read.missing) kept = changes
    else if (changes === kept) changes += 1
    loaded = true
    opening.resolve({ ok: true, unreadable: read.unreadable })
  }

  function lost(handle: IDBDatabase, deleted = false): void {
    if (database !== handle) return
    database = undefined
    changes += 1 // until somebody has looked, nothing is known to be kept
    if (deleted) failure = 'broken' // another tab deleted it on purpose: it comes back with the next change, not by itself
    tell()
    if (!deleted) runAfter(0)
  }

  function letGo(): void {
    const handle = database
    database = undefined
    handle?.close()
  }

  function takeBatch(): Uint8Array {
    const batch = queue.length === 1 && queue[0] ? queue[0] : Y.mergeUpdates(queue)
    queue = [batch]
    return batch
  }

  async function write(handle: IDBDatabase): Promise<void> {
    const batch = takeBatch()
    const upTo = changes
    known.add(await appendRow(handle, batch, 4 * timeoutMs))
    queue = queue.slice(1)
    kept = upTo
    hear(batch, true)
  }

  /** Nothing is lost when it fails: the rows are there. */
  async function compact(handle: IDBDatabase): Promise<void> {
    try {
      known = await compactRows(handle, ydoc, known, origin, 4 * timeoutMs)
      rowsLimit = compactAt
    } catch {
      rowsLimit *= 2
    }
  }

  function hear(update: Uint8Array, stored: boolean): void {
    for (const hearer of hearers) hearer(update, stored)
  }

  async function flush(): Promise<void> {
    const target = changes
    do {
      if (closed) throw notKept('broken')
      await run()
      if (failure) throw notKept(failure)
    } while (kept < target)
  }

  async function letGoOfAll(): Promise<void> {
    closed = true
    ydoc.off('update', onUpdate)
    clearTimeout(timer)
    await running
    letGo()
    opening.resolve({ ok: false, reason: 'broken' })
  }

  async function close(): Promise<void> {
    ydoc.off('update', onUpdate)
    if (!closed) await flush().catch(() => undefined) // the status has told why
    await letGoOfAll()
  }

  ydoc.on('update', onUpdate)
  ydoc.on('destroy', () => void close())
  void run()

  return {
    opened: opening.promise,
    getStatus: () => status,
    subscribe: listener => added(listeners, listener),
    onWritten: listener => added(hearers, listener),
    flush,
    close,
    destroy: async () => {
      await letGoOfAll()
      return deleteDatabase(factory, name, timeoutMs)
    },
  }
}

/** Deletes the copy of a document nobody has open; false when the device did not. */
export function deleteLocalCopy(name: string, options: LocalCopyOptions = {}): Promise<boolean> {
  const factory = storageOf(options.indexedDB)
  return deleteDatabase(factory, name, options.timeoutMs ?? 1500)
}

function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'ConstraintError'
}

function notKept(why: WhyNotKept): Error {
  return new Error(`this device cannot keep a copy: ${why}`, { cause: why })
}

function added<T>(set: Set<T>, item: T): () => void {
  set.add(item)
  return () => set.delete(item)
}
