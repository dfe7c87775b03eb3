import type { PlanDatabase } from './planDatabase.ts'
import { isBusy } from './sqliteFaults.ts'

/** Writes things to a database together: one transaction, and so one wait for the disk, for all that come in one turn. */
export interface GroupCommit<T> {
  /** Resolves once the thing is on the disk, not before; rejects when it could not be put there. */
  add(thing: T): Promise<void>
  /** Writes what waits now. */
  flush(): void
  /** Writes what waits, or rejects it, and takes nothing any more. */
  close(): void
}

export interface GroupCommitOptions {
  /** Called before each commit with how many things it writes; when it throws, the commit fails. */
  readonly beforeCommit: (things: number) => void
  /** How long a file that another program is writing to is tried again before what waits is rejected. */
  readonly busyMs: number
}

interface Waiting<T> {
  readonly thing: T
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

const retryMs = 25

/** `put` writes one thing within a transaction, or throws. */
export function groupCommit<T>(
  { sql, transact }: PlanDatabase,
  put: (thing: T) => void,
  { beforeCommit, busyMs }: GroupCommitOptions,
): GroupCommit<T> {
  let waiting: Waiting<T>[] = []
  let isDue = false
  let busySince: number | undefined
  let isClosed = false

  function flush(): void {
    isDue = false
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    const fault = write(batch)
    if (fault === undefined) return
    if (isBusy(fault.error)) waitFor(batch, fault.error)
    else if (batch.length === 1) for (const { reject } of batch) reject(fault.error)
    else writeApart(batch)
  }

  /** One by one, so that what cannot be written does not take its neighbours along. */
  function writeApart(batch: readonly Waiting<T>[]): void {
    for (const [index, each] of batch.entries()) {
      const fault = write([each])
      if (fault && isBusy(fault.error)) {
        waitFor(batch.slice(index), fault.error)
        return
      }
      if (fault) each.reject(fault.error)
    }
  }

  /** Writes all in one transaction and answers each; answers nothing, and gives the fault, when nothing is written. */
  function write(batch: readonly Waiting<T>[]): { readonly error: unknown } | undefined {
    const refused = new Map<Waiting<T>, unknown>()
    try {
      transact(() => {
        for (const each of batch) {
          try {
            put(each.thing)
          } catch (error) {
            if (!sql.isTransaction) throw error // a full disk may have ended it
            refused.set(each, error)
          }
        }
        beforeCommit(batch.length - refused.size)
      })
    } catch (error) {
      return { error }
    }
    busySince = undefined
    for (const each of batch) {
      if (refused.has(each)) each.reject(refused.get(each))
      else each.resolve()
    }
    return undefined
  }

  /** Tries again soon; the program goes on meanwhile. */
  function waitFor(batch: readonly Waiting<T>[], error: unknown): void {
    busySince ??= performance.now()
    if (isClosed || performance.now() - busySince > busyMs) {
      busySince = undefined
      for (const { reject } of batch) reject(error)
      return
    }
    waiting = [...batch, ...waiting]
    isDue = true
    setTimeout(flush, retryMs)
  }

  return {
    add: thing => {
      if (isClosed) return Promise.reject(new Error('the log is closed'))
      return new Promise((resolve, reject) => {
        waiting.push({ thing, resolve, reject })
        if (!isDue) setImmediate(flush)
        isDue = true
      })
    },
    flush,
    close: () => {
      isClosed = true
      flush()
    },
  }
}
