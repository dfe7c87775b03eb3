import * as Y from 'yjs'
import { checkUpdate, type UpdateCheck } from '../document/checkUpdate.ts'
import { effortOf } from '../document/effort.ts'
import { type Bucket, bucket } from './bucket.ts'
import { inOneLine, type Report } from './guarded.ts'
import type { Limits } from './limits.ts'
import type { Counts } from './metrics.ts'
import { refused } from './refused.ts'
import type { UpdateLog } from './updateLog.ts'

/** Between the documents in memory and the log: nothing is in a document that is not on the disk first. */
export interface Keeping {
  /** What the disk has of a room. */
  load(room: string): Promise<Uint8Array | undefined>
  /** Checks, writes, applies. Throws a refusal when it did not; then neither disk nor document has it. */
  keep(room: string, document: Y.Doc, update: Uint8Array, origin: unknown): Promise<void>
  /** Whether a document has all of an update that passed the check. */
  hasAll(document: Y.Doc, update: Uint8Array): boolean
  /** The snapshot of a document, all of which is on the disk, in base64. */
  kept(document: Y.Doc): string
  /** A room that nobody is in any more is made small on the disk. */
  tidy(room: string): Promise<void>
}

type SoundUpdate = Exclude<UpdateCheck, { readonly fault: unknown }>

export function createKeeping(log: UpdateLog, limits: Limits, counts: Counts, report: Report): Keeping {
  const sizes = new Map<string, { bytes: number; rows: number }>()
  /** Kept while the server runs, so that leaving a room and coming back gives nobody more. */
  const work = new Map<string, Bucket>()
  const snapshots = new WeakMap<Y.Doc, string>()

  function sizeOf(room: string) {
    const size = sizes.get(room) ?? { ...log.size(room) }
    sizes.set(room, size)
    return size
  }

  /** What has been written adds up to more than the plan, so that the plan is measured only when the sum is too much. */
  function hasRoom(room: string, document: Y.Doc, bytes: number): boolean {
    const size = sizeOf(room)
    if (size.bytes + bytes <= limits.planBytes) return true
    size.bytes = Y.encodeStateAsUpdate(document).length
    return size.bytes + bytes <= limits.planBytes
  }

  /** A room that has had more of the processor than its share waits, and the others go on. */
  async function turnOf(room: string, document: Y.Doc, update: Uint8Array) {
    if (effortOf(document, update) > limits.editEffort) throw refused('not-understood')
    const wait = workOf(room).take(0)
    if (wait > limits.tooFastMs) throw refused('too-fast')
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
  }

  function workOf(room: string): Bucket {
    const spent = work.get(room) ?? bucket(limits.roomWorkPerSecond, limits.roomWorkBurst)
    work.set(room, spent)
    return spent
  }

  async function compact(room: string) {
    try {
      await log.compact(room)
    } catch (error) {
      report(`${room} could not be compacted: ${inOneLine(error)}`)
    }
  }

  async function append(room: string, update: Uint8Array) {
    try {
      await log.append(room, update)
    } catch (error) {
      report(`${room} could not be written: ${inOneLine(error)}`)
      throw refused('not-kept')
    }
    counts.edits += 1
    counts.appendedBytes += update.length
    const size = sizeOf(room)
    size.bytes += update.length
    size.rows += 1
    if (size.rows < limits.rows) return
    size.rows = 1
    void compact(room)
  }

  return {
    load: async room => {
      const { update, putAside } = await log.read(room)
      sizes.set(room, { bytes: update?.length ?? 0, rows: log.size(room).rows })
      if (putAside > 0) report(`${room}: ${putAside} rows do not read and were put aside`)
      return update
    },
    keep: async (room, document, update, origin) => {
      const check = checkUpdate(update)
      if ('fault' in check) throw refused('not-understood')
      if (addsNothing(document, update, check)) return
      if (hasGap(document, check) && pendingBytes(document) + update.length > limits.pendingBytes) {
        throw refused('not-understood')
      }
      if (!hasRoom(room, document, update.length)) throw refused('plan-too-large')
      await turnOf(room, document, update)
      await append(room, update)
      snapshots.delete(document)
      const start = performance.now()
      Y.applyUpdate(document, update, origin)
      workOf(room).take(performance.now() - start)
    },
    hasAll: (document, update) => {
      const check = checkUpdate(update)
      return !('fault' in check) && addsNothing(document, update, check)
    },
    kept: document => {
      const known = snapshots.get(document)
      if (known !== undefined) return known
      const snapshot = Buffer.from(Y.encodeSnapshot(Y.snapshot(document))).toString('base64')
      snapshots.set(document, snapshot)
      return snapshot
    },
    tidy: async room => {
      const rows = sizes.get(room)?.rows ?? 0
      sizes.delete(room)
      if (rows > limits.rowsOnLeaving) await compact(room)
    },
  }
}

function hasGap(document: Y.Doc, { clients }: SoundUpdate): boolean {
  return [...clients].some(([client, { from, whole }]) => !whole || from > Y.getState(document.store, client))
}

/** What waits for edits that are not here. */
function pendingBytes({ store: { pendingStructs, pendingDs } }: Y.Doc): number {
  return (pendingStructs?.update.length ?? 0) + (pendingDs?.length ?? 0)
}

/** Who comes back shows all deletions there ever were: they are looked at one by one rather than written again. */
function addsNothing(document: Y.Doc, update: Uint8Array, { clients, deletions }: SoundUpdate): boolean {
  const isNew = [...clients].some(([client, { to }]) => to > Y.getState(document.store, client))
  return !isNew && (deletions === 0 || areDeleted(document, Y.decodeUpdate(update).ds))
}

function areDeleted({ store }: Y.Doc, { clients }: ReturnType<typeof Y.decodeUpdate>['ds']): boolean {
  for (const [client, ranges] of clients) {
    const structs = store.clients.get(client) ?? []
    const state = Y.getState(store, client)
    for (const { clock, len } of ranges) {
      if (clock + len > state) return false
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
        const struct = structs[index]
        if (!struct || struct.id.clock >= clock + len) break
        if (!struct.deleted) return false
      }
    }
  }
  return true
}
