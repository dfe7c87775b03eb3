import * as Y from 'yjs'
import { deleteDatabase, openDatabase, storageOf, type WhyNotKept, whyNotKept } from './database.ts'
import { isHidden } from './hidden.ts'
import { lastWordsOf, type WordStore } from './lastWords.ts'
import type { CopyStatus } from './saveStatus.ts'
import { type Batch, createUnsaved } from './unsaved.ts'
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
  /** Where `pagehide`, `pageshow` and `visibilitychange` are heard: a page that is going leaves its last words. */
  readonly page?: EventTarget | undefined
  /** Where it leaves them; `localStorage` when nothing is given. */
  readonly words?: WordStore | null | undefined
}

export interface LocalCopy {
  /** Always settles. What could not be opened is tried again; the status tells. */
  readonly opened: Promise<OpenResult>
  getStatus(): CopyStatus
  subscribe(listener: () => void): () => void
  /** Hears of each batch once it is on the disk (`stored`), or when it could not be put there. */
  onWritten(listener: (update: Uint8Array, stored: boolean) => void): () => void
  /** Another tab is as good at storing what comes from the server: this one waits so many milliseconds for it to do so. */
  leaveToOthers(ms: number): void
  /** Another tab has put this update on the disk. */
  writtenElsewhere(update: Uint8Array): void
  /**
   * Resolves once all that is in the document now is on the disk; rejects with the reason as `cause`. A change that is
   * only just being told of is not in it yet.
   */
  flush(): Promise<void>
  /** Writes what waits if it can, then lets go. Never rejects. */
  close(): Promise<void>
  /** Lets go without writing what waits: it is not wanted any more. */
  letGo(): Promise<void>
  /** Lets go and deletes the copy; false when the device did not. */
  destroy(): Promise<boolean>
}

/** The origin of a change that is on another disk than this device's already, the server's. */
export interface KeptElsewhere {
  readonly keptElsewhere: true
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
  const { now = Date.now, timeoutMs = 1500, retryMs = 1000, compactAt = 200, isNew = false, page } = options
  const origin = { localCopy: name }
  const listeners = new Set<() => void>()
  const hearers = new Set<(update: Uint8Array, stored: boolean) => void>()
  const opening = Promise.withResolvers<OpenResult>()
  const unsaved = createUnsaved(!isEmpty(ydoc))
  const lastWords = lastWordsOf(name, options.words)

  let database: IDBDatabase | undefined
  let known: Set<RowKey> = new Set()
  let failure: WhyNotKept | undefined
  let failures = 0
  let rowsLimit = compactAt
  let loaded = false
  let closed = false
  let leaving = false
  let status: CopyStatus = { state: 'opening' }
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = 0
  let patience = batchMs

  function tell(): void {
    const waiting = unsaved.count()
    if (!failure && status.state === 'saved' && unsaved.isQuiet()) return
    if (failure) status = { state: 'cannot-keep', why: failure, waiting }
    else if (!loaded) status = { state: 'opening' }
    else if (waiting > 0) status = { state: 'saving', waiting }
    else if (status.state !== 'saved') status = { state: 'saved', at: now() }
    else return
    for (const listener of listeners) listener()
  }

  function onUpdate(update: Uint8Array, from: unknown): void {
    if (from === origin || from === storedElsewhere) return
    const isSafe = from instanceof Object && 'keptElsewhere' in from
    unsaved.add(update, isSafe)
    tell()
    if (leaving) leave()
    else runAfter(isSafe ? patience : batchMs)
  }

  /** Nothing may wait for a batch in a page that is going, and what is being written may die with it. */
  function leave(): void {
    leaving = true
    if (unsaved.count() === 0) return
    void run()
    const waiting = unsaved.waiting()
    if (waiting && !unsaved.isQuiet()) lastWords.leave(waiting)
  }

  function comeBack(): void {
    leaving = false
  }

  function onVisibility(): void {
    if (isHidden()) leave()
    else comeBack()
  }

  function runAfter(ms: number): void {
    const at = Date.now() + ms
    if (closed || (timer && (failure || timerAt <= at))) return
    clearTimeout(timer)
    timerAt = at
    timer = setTimeout(() => void run(), ms)
  }

  /** One attempt at a time has the database. */
  function run(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running ??= attempt().finally(() => {
      running = undefined
      if (failure && factory) runAfter(retryMs * 2 ** Math.min(failures - 1, 4))
      else if (unsaved.count() > 0) runAfter(unsaved.isQuiet() ? patience : batchMs)
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
      hear(unsaved.batch(), false)
      if (!factory) unsaved.drop()
    }
    tell()
    if (!failure && database && known.size >= rowsLimit) await compact(database)
  }

  async function keepUp(): Promise<void> {
    if (closed) return
    try {
      const handle = database ?? (await connect())
      await write(handle)
      if (database !== handle) throw new DOMException('the database was closed meanwhile', 'InvalidStateError')
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
    unsaved.compared(read.missing)
    if (isNew && !loaded) lastWords.forget()
    const words = lastWords.read()
    if (words) takeInWords(words)
    loaded = true
    opening.resolve({ ok: true, unreadable: read.unreadable })
  }

  /** They are written as a row with whatever else waits. */
  function takeInWords(words: Uint8Array): void {
    Y.applyUpdate(ydoc, words, origin)
    unsaved.add(words)
  }

  function lost(handle: IDBDatabase, deleted = false): void {
    if (database !== handle) return
    database = undefined
    unsaved.doubt()
    if (deleted) failure = 'broken' // another tab deleted it on purpose: it comes back with the next change, not by itself
    tell()
    if (!deleted) runAfter(0)
  }

  function letGo(): void {
    const handle = database
    database = undefined
    handle?.close()
  }

  async function write(handle: IDBDatabase): Promise<void> {
    const batch = unsaved.batch()
    if (!batch) return
    known.add(await appendRow(handle, batch.update, 4 * timeoutMs))
    unsaved.written(batch)
    if (unsaved.count() === 0) lastWords.written()
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

  function hear(batch: Batch | undefined, stored: boolean): void {
    if (!batch) return
    for (const hearer of hearers) hearer(batch.update, stored)
  }

  async function flush(): Promise<void> {
    const target = unsaved.seen()
    do {
      if (closed) throw notKept('broken')
      await run()
      if (failure) throw notKept(failure)
    } while (unsaved.kept() < target)
  }

  async function letGoOfAll(): Promise<void> {
    closed = true
    ydoc.off('update', onUpdate)
    stopListening()
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

  function stopListening(): void {
    page?.removeEventListener('pagehide', leave)
    page?.removeEventListener('pageshow', comeBack)
    page?.removeEventListener('visibilitychange', onVisibility)
  }

  page?.addEventListener('pagehide', leave)
  page?.addEventListener('pageshow', comeBack)
  page?.addEventListener('visibilitychange', onVisibility)
  ydoc.on('update', onUpdate)
  ydoc.on('destroy', () => void close())
  void run()

  return {
    opened: opening.promise,
    getStatus: () => status,
    subscribe: listener => added(listeners, listener),
    onWritten: listener => added(hearers, listener),
    leaveToOthers: ms => {
      patience = ms
    },
    writtenElsewhere: update => {
      if (running !== undefined) return // what is being written cannot be taken back
      unsaved.writtenElsewhere(update)
      if (unsaved.count() === 0) lastWords.written()
      tell()
    },
    flush,
    close,
    letGo: letGoOfAll,
    destroy: async () => {
      await letGoOfAll()
      lastWords.forget()
      return deleteDatabase(factory, name, timeoutMs)
    },
  }
}

/** Deletes the copy of a document nobody has open; false when the device did not. */
export function deleteLocalCopy(name: string, options: LocalCopyOptions = {}): Promise<boolean> {
  const factory = storageOf(options.indexedDB)
  lastWordsOf(name, options.words).forget()
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
