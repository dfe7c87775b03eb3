import type { RoomLink } from '../domain/access.ts'
import { byId, type Id } from '../domain/ids.ts'
import { answerOf, completionOf, openDatabase, storageOf, withinTime } from './database.ts'
import { readLibraryRow } from './libraryRow.ts'
import { deleteLocalCopy } from './localCopy.ts'

/** One plan on this device. Times are milliseconds since 1970; `doc` names the database of its local copy. */
export interface LibraryRow {
  readonly id: PlanId
  readonly doc: string
  readonly title: string
  readonly changedAt: number
  /** A small SVG, or nothing. */
  readonly picture: string
  readonly counts: { readonly moments: number; readonly practices: number }
  readonly removedAt?: number
  readonly shared?: SharedAs
}

/** The link by which this device opens a shared plan, with the epoch that the links below it are derived with. */
export interface SharedAs extends RoomLink {
  readonly epoch: number
  /** A snapshot (`Y.encodeSnapshot`) of what was here when all of it was last known to be on the server's disk. */
  readonly kept?: Uint8Array
}

/** `kept` is false when some of it is in this page's memory only, or the stored list could not be read. */
export interface LibraryList {
  readonly rows: readonly LibraryRow[]
  readonly kept: boolean
}

export interface DeviceLibraryOptions {
  /** Null stands for a page without storage. */
  readonly indexedDB?: IDBFactory | null | undefined
  readonly now?: () => number
  readonly timeoutMs?: number
}

/** The plans on this device. Every wait settles; what the device refuses lives in memory until it takes it. */
export interface DeviceLibrary {
  /** All plans, removed ones too, the last changed first. */
  list(): Promise<LibraryList>
  /** Adds or replaces a plan's row; a plan that was removed, or is shared, stays so. True once it is on the disk. */
  put(row: Omit<LibraryRow, 'removedAt' | 'shared'>): Promise<boolean>
  /** Keeps the link of a plan that has a row, or forgets it. */
  putLink(id: PlanId, shared: SharedAs | undefined): Promise<boolean>
  /** Keeps what is known to be on the server's disk, if the plan is still shared in that room. Nobody is told. */
  putKept(id: PlanId, room: string, kept: Uint8Array): Promise<boolean>
  /** Marks a plan as removed; nothing is deleted. */
  remove(id: PlanId): Promise<boolean>
  restore(id: PlanId): Promise<boolean>
  /** Deletes, with their copies, the plans removed before that time. Gives those that are gone. */
  purgeRemoved(before: number): Promise<readonly PlanId[]>
  /** Keeps the text of a plan file to show while its document loads; it may be thrown away. */
  putPaint(id: PlanId, text: string): Promise<boolean>
  getPaint(id: PlanId): Promise<string | undefined>
  /** Deletes a plan's row and its picture at once. */
  forget(id: PlanId): Promise<boolean>
  /** Hears of every change, also from other tabs; `link` when a link was kept or forgotten. */
  subscribe(listener: (what: LibraryChange) => void): () => void
  close(): void
}

export type LibraryChange = 'row' | 'link'

type PlanId = Id<'plan'>
type Edit = (row: LibraryRow | undefined) => LibraryRow | undefined

const databaseName = 'backmap-library'
const plans = 'plans'
const paints = 'paints'

/** The list of plans on this device. The storage is opened anew for each need, so that no dead handle stands in the way. */
export function openDeviceLibrary(options: DeviceLibraryOptions = {}): DeviceLibrary {
  const factory = storageOf(options.indexedDB)
  const { now = Date.now, timeoutMs = 1500 } = options
  const seen = new Map<PlanId, LibraryRow>() // as last read or written
  const unkept = new Map<PlanId, LibraryRow>() // what the storage has not taken
  const unkeptPaints = new Map<PlanId, string>()
  const listeners = new Set<(what: LibraryChange) => void>()
  let closed = false
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(databaseName)
  if (channel) channel.onmessage = event => tell(event.data === 'link' ? 'link' : 'row')

  function tell(what: LibraryChange): void {
    for (const listener of listeners) listener(what)
  }

  function announce(what: LibraryChange): void {
    tell(what)
    if (!closed) channel?.postMessage(what)
  }

  async function inStorage<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    const database = await openDatabase(factory, databaseName, makeStores, timeoutMs)
    try {
      return await withinTime(work(database), 4 * timeoutMs)
    } finally {
      database.close()
    }
  }

  async function list(): Promise<LibraryList> {
    const stored = await inStorage(allRows).catch(() => undefined)
    if (stored) {
      seen.clear()
      for (const row of [...stored, ...unkept.values()]) seen.set(row.id, row)
    }
    const rows = [...seen.values()].sort((a, b) => b.changedAt - a.changedAt || byId(a, b))
    return { rows, kept: stored !== undefined && unkept.size === 0 }
  }

  async function change(id: PlanId, edit: Edit, what: LibraryChange | 'quiet' = 'row'): Promise<boolean> {
    const kept = await inStorage(database => changeStored(database, id, edit)).catch(() => false)
    if (!kept) {
      const row = edit(seen.get(id))
      if (row) unkept.set(id, row)
      if (row) seen.set(id, row)
    }
    if (what !== 'quiet') announce(what)
    return kept
  }

  /** Changes one row, and writes with it what could not be written before. */
  async function changeStored(database: IDBDatabase, id: PlanId, edit: Edit): Promise<boolean> {
    const transaction = database.transaction(plans, 'readwrite', { durability: 'strict' })
    const written = completionOf(transaction)
    const store = transaction.objectStore(plans)
    const row = edit(unkept.get(id) ?? readLibraryRow(await answerOf<unknown>(store.get(id))))
    const rows = new Map(row ? [...unkept, [id, row]] : unkept)
    for (const each of rows.values()) store.put(each, each.id)
    await written
    for (const each of rows.values()) {
      if (unkept.get(each.id) === each || each.id === id) unkept.delete(each.id)
      seen.set(each.id, each)
    }
    return true
  }

  async function purgeRemoved(before: number): Promise<PlanId[]> {
    const gone: PlanId[] = []
    for (const { id, doc, removedAt = before } of (await list()).rows) {
      if (removedAt < before && (await deleteLocalCopy(doc, options)) && (await forget(id))) gone.push(id)
    }
    if (gone.length > 0) announce('row')
    return gone
  }

  function forget(id: PlanId): Promise<boolean> {
    unkept.delete(id)
    unkeptPaints.delete(id)
    seen.delete(id)
    return write([plans, paints], transaction => {
      transaction.objectStore(plans).delete(id)
      transaction.objectStore(paints).delete(id)
    })
  }

  function write(stores: string[], work: (transaction: IDBTransaction) => void): Promise<boolean> {
    return inStorage(async database => {
      const transaction = database.transaction(stores, 'readwrite')
      work(transaction)
      await completionOf(transaction)
      return true
    }).catch(() => false)
  }

  async function putPaint(id: PlanId, text: string): Promise<boolean> {
    const kept = await write([paints], transaction => transaction.objectStore(paints).put(text, id))
    if (kept) unkeptPaints.delete(id)
    else unkeptPaints.set(id, text)
    return kept
  }

  async function getPaint(id: PlanId): Promise<string | undefined> {
    const unkeptText = unkeptPaints.get(id)
    if (unkeptText !== undefined) return unkeptText
    const read = (database: IDBDatabase) => answerOf<unknown>(database.transaction(paints).objectStore(paints).get(id))
    const text = await inStorage(read).catch(() => undefined)
    return typeof text === 'string' ? text : undefined
  }

  return {
    list,
    put: row => change(row.id, old => ({ ...row, ...lasting(old) })),
    putLink: (id, shared) => change(id, row => row && withLink(row, shared), 'link'),
    putKept: (id, room, kept) =>
      change(id, row => (row?.shared?.room === room ? withLink(row, { ...row.shared, kept }) : row), 'quiet'),
    remove: id => change(id, row => row && { ...row, removedAt: now() }),
    restore: id => change(id, row => row && withoutRemoval(row)),
    purgeRemoved,
    putPaint,
    getPaint,
    forget: async id => {
      const gone = await forget(id)
      announce('row')
      return gone
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      closed = true
      channel?.close()
    },
  }
}

/** What a new row of a plan does not say and the old one did. */
function lasting({ removedAt, shared }: Partial<LibraryRow> = {}): Pick<LibraryRow, 'removedAt' | 'shared'> {
  return { ...(removedAt !== undefined && { removedAt }), ...(shared && { shared }) }
}

function withLink({ shared: _, ...row }: LibraryRow, shared: SharedAs | undefined): LibraryRow {
  return shared ? { ...row, shared } : row
}

function withoutRemoval({ removedAt: _, ...row }: LibraryRow): LibraryRow {
  return row
}

async function allRows(database: IDBDatabase): Promise<LibraryRow[]> {
  const stored = await answerOf<unknown[]>(database.transaction(plans).objectStore(plans).getAll())
  return stored.flatMap(raw => readLibraryRow(raw) ?? [])
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore(plans)
  database.createObjectStore(paints)
}
