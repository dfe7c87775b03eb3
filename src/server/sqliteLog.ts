import { checksumOf, mergeRows, type StoredRow } from './mergeRows.ts'
import { isBusy, openPlanDatabase, type PlanDatabase, type PlanDatabaseOptions } from './planDatabase.ts'
import type { UpdateLog } from './updateLog.ts'

/** The log in the file `plans.sqlite`; other tables of the same file are read and written through `database`. */
export interface SqliteLog extends UpdateLog {
  readonly database: PlanDatabase
}

export interface SqliteLogOptions extends PlanDatabaseOptions {
  /** Called before each commit with how many updates it is about; when it throws, the commit fails. */
  readonly beforeCommit?: ((updates: number) => void) | undefined
  readonly now?: () => number
}

interface Waiting {
  readonly room: string
  readonly update: Uint8Array
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/** How long a file that another program is writing to is tried again before an append fails. */
const busyMs = 2000

/** Opens the log of a folder. Throws, in words for whoever runs the server. */
export function openSqliteLog(dataDir: string, options: SqliteLogOptions = {}): SqliteLog {
  return logIn(openPlanDatabase(dataDir, options), options)
}

function logIn(database: PlanDatabase, { beforeCommit = () => {}, now = Date.now }: SqliteLogOptions): SqliteLog {
  const { sql, transact } = database
  const insert = sql.prepare(
    'insert into updates (room, body, checksum) select ?1, ?2, ?3 where not exists (select 1 from ended_rooms where room = ?1)',
  )
  const rowsOf = sql.prepare('select id, body, checksum, whole from updates where room = ? order by id')
  const sizeOf = sql.prepare(
    'select count(*) as rows, coalesce(sum(length(body)), 0) as bytes from updates where room = ?',
  )
  const aside = sql.prepare(
    'insert into put_aside (room, body, checksum, reason, at) select room, body, checksum, ?, ? from updates where id = ?',
  )
  const asideOf = sql.prepare('select count(*) as rows from put_aside where room = ?')
  const discard = sql.prepare('delete from updates where id = ?')
  const replace = sql.prepare('update updates set body = ?, checksum = ?, whole = 1 where id = ?')
  const compacting = new Map<string, Promise<void>>()
  let waiting: Waiting[] = []
  let busySince: number | undefined
  let scheduled = false
  let closed = false

  function append(room: string, update: Uint8Array): Promise<void> {
    if (closed) return Promise.reject(new Error('the log is closed'))
    return new Promise((resolve, reject) => {
      waiting.push({ room, update: update.slice(), resolve, reject })
      if (!scheduled) setImmediate(flush)
      scheduled = true
    })
  }

  function flush(): void {
    scheduled = false
    const batch = waiting
    waiting = []
    if (batch.length === 0 || write(batch) || batch.length === 1) return
    for (const each of batch) write([each])
  }

  /** Writes updates in one transaction and answers for them; answers nothing, and says so, when they have to be tried one by one. */
  function write(batch: readonly Waiting[]): boolean {
    const refused = new Map<Waiting, unknown>()
    try {
      transact(() => {
        for (const each of batch) {
          try {
            put(each)
          } catch (error) {
            if (!sql.isTransaction) throw error
            refused.set(each, error)
          }
        }
        beforeCommit(batch.length - refused.size)
      })
    } catch (error) {
      if (batch.length > 1 && !isBusy(error)) return false
      if (isBusy(error) && waitsOn(batch)) return true
      for (const { reject } of batch) reject(error)
      return true
    }
    busySince = undefined
    for (const each of batch) {
      if (refused.has(each)) each.reject(refused.get(each))
      else each.resolve()
    }
    return true
  }

  function put({ room, update }: Waiting): void {
    const { changes } = insert.run(room, update, checksumOf(room, update))
    if (changes === 0) throw new Error('the room has ended')
  }

  /** Puts a batch back to be tried soon, without holding up everybody; false when that was done long enough. */
  function waitsOn(batch: readonly Waiting[]): boolean {
    busySince ??= performance.now()
    if (closed || performance.now() - busySince > busyMs) {
      busySince = undefined
      return false
    }
    waiting = [...batch, ...waiting]
    scheduled = true
    setTimeout(flush, 25)
    return true
  }

  function readRows(room: string) {
    const rows = rowsOf.all(room) as unknown as StoredRow[] // the columns are those of a row
    const { update, unreadable } = mergeRows(room, rows)
    if (unreadable.length > 0) {
      transact(() => {
        for (const { row, reason } of unreadable) {
          aside.run(reason, now(), row.id)
          discard.run(row.id)
        }
      })
    }
    const left = new Set(unreadable.map(({ row }) => row))
    return { update, rows: rows.filter(row => !left.has(row)) }
  }

  async function compactNow(room: string): Promise<void> {
    const { update, rows } = readRows(room)
    const [first, ...others] = rows
    if (!update || !first || (others.length === 0 && first.whole === 1)) return
    await new Promise(resolve => setImmediate(resolve)) // the work so far was long enough to let others go first
    if (closed) return
    transact(() => {
      const { changes } = replace.run(update, checksumOf(room, update), first.id)
      const gone = others.reduce((sum, { id }) => sum + Number(discard.run(id).changes), 0)
      if (Number(changes) + gone !== rows.length) throw new Error('the room was removed while it was being compacted')
      beforeCommit(0)
    })
  }

  return {
    database,
    append,
    read: async room => {
      const { update } = readRows(room)
      return { update, putAside: Number(asideOf.get(room)?.rows) }
    },
    compact: room => {
      const going = compacting.get(room) ?? compactNow(room).finally(() => compacting.delete(room))
      compacting.set(room, going)
      return going
    },
    size: room => {
      const { bytes, rows } = sizeOf.get(room) ?? {}
      return { bytes: Number(bytes), rows: Number(rows) }
    },
    remove: async room => {
      flush()
      transact(() => {
        sql.prepare('delete from updates where room = ?').run(room)
        sql.prepare('delete from put_aside where room = ?').run(room)
      })
    },
    backup: async () => {
      throw new Error('not yet')
    },
    close: async () => {
      closed = true
      flush()
      database.close()
    },
  }
}
