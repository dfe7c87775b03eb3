import { groupCommit } from './groupCommit.ts'
import { checksumOf, type Merged, mergeRows, type StoredRow } from './mergeRows.ts'
import { copyPlans } from './planBackup.ts'
import { openPlanDatabase, type PlanDatabase, type PlanDatabaseOptions, pathOfPlans } from './planDatabase.ts'
import type { UpdateLog } from './updateLog.ts'

/** The log in the file `plans.sqlite`; other tables of the same file are read and written through `database`. */
export interface SqliteLog extends UpdateLog {
  readonly database: PlanDatabase
}

export interface SqliteLogOptions extends PlanDatabaseOptions {
  /** Called before each commit with how many updates it appends (0 for a compaction); when it throws, the commit fails. */
  readonly beforeCommit?: ((updates: number) => void) | undefined
  /** How long a file that another program is writing to is tried again before an append fails. */
  readonly busyMs?: number | undefined
  readonly now?: (() => number) | undefined
}

/** Opens the log of a folder. Throws, in words for whoever runs the server. */
export function openSqliteLog(dataDir: string, options: SqliteLogOptions = {}): SqliteLog {
  const { beforeCommit = () => {}, busyMs = 2000, now = Date.now } = options
  const database = openPlanDatabase(dataDir, options)
  const { sql, transact } = database
  const statements = statementsIn(database)
  const appends = groupCommit(database, put, { beforeCommit, busyMs })
  const running = new Set<Promise<void>>()
  const compacting = new Map<string, Promise<void>>()
  let closing: Promise<void> | undefined

  function put({ room, update }: { readonly room: string; readonly update: Uint8Array }): void {
    const { changes } = statements.insert.run(room, update, checksumOf(room, update))
    if (changes === 0) throw new Error('the room has ended')
  }

  /** What a room's rows come to; those that do not read are put aside. */
  function readRows(room: string): Merged & { readonly sound: readonly StoredRow[] } {
    const rows = statements.rowsOf.all(room) as unknown as StoredRow[] // the columns are those of a row
    const { update, unreadable } = mergeRows(room, rows)
    if (unreadable.length > 0) putAside(unreadable)
    const left = new Set(unreadable.map(({ row }) => row))
    return { update, unreadable, sound: rows.filter(row => !left.has(row)) }
  }

  function putAside(unreadable: Merged['unreadable']): void {
    try {
      transact(() => {
        for (const { row, reason } of unreadable) {
          statements.aside.run(reason, now(), row.id)
          statements.discard.run(row.id)
        }
      })
    } catch {
      // without room for it the row stays where it is, and is left out again the next time
    }
  }

  async function compact(room: string): Promise<void> {
    const { update, sound } = readRows(room)
    const [first, ...others] = sound
    if (!update || !first || (others.length === 0 && first.whole === 1)) return
    await new Promise(resolve => setImmediate(resolve)) // reading a large plan is long enough to let others go first
    transact(() => {
      // what is deleted first leaves its place to what is written, on a disk that is full
      const gone = others.reduce((sum, { id }) => sum + Number(statements.discard.run(id).changes), 0)
      const { changes } = statements.replace.run(update, checksumOf(room, update), first.id)
      const found = Number(changes) + gone
      if (found === 0) return // the room was removed meanwhile
      if (found !== sound.length) throw new Error('the room changed while it was compacted')
      beforeCommit(0)
    })
  }

  /** Closing waits for it. */
  function tracked(work: Promise<void>): Promise<void> {
    const settled = work.then(
      () => {},
      () => {}, // whoever asked for it hears of it
    )
    running.add(settled)
    void settled.then(() => running.delete(settled))
    return work
  }

  async function close(): Promise<void> {
    appends.close()
    await Promise.all(running)
    database.close()
  }

  return {
    database,
    append: (room, update) => appends.add({ room, update: update.slice() }),
    read: async room => {
      const { update } = readRows(room)
      return { update, putAside: Number(statements.asideOf.get(room)?.rows) }
    },
    compact: room => {
      const going = compacting.get(room) ?? tracked(compact(room)).finally(() => compacting.delete(room))
      compacting.set(room, going)
      return going
    },
    size: room => {
      const { bytes, rows } = statements.sizeOf.get(room) ?? {}
      return { bytes: Number(bytes), rows: Number(rows) }
    },
    remove: async room => {
      appends.flush()
      transact(() => {
        for (const table of ['updates', 'put_aside']) sql.prepare(`delete from ${table} where room = ?`).run(room)
      })
    },
    backup: path => tracked(copyPlans(pathOfPlans(dataDir), path)),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

function statementsIn({ sql }: PlanDatabase) {
  return {
    insert: sql.prepare(
      `insert into updates (room, body, checksum)
       select ?1, ?2, ?3 where not exists (select 1 from ended_rooms where room = ?1)`,
    ),
    rowsOf: sql.prepare('select id, body, checksum, whole from updates where room = ? order by id'),
    sizeOf: sql.prepare('select count(*) as rows, coalesce(sum(length(body)), 0) as bytes from updates where room = ?'),
    replace: sql.prepare('update updates set body = ?, checksum = ?, whole = 1 where id = ?'),
    discard: sql.prepare('delete from updates where id = ?'),
    aside: sql.prepare(
      `insert into put_aside (room, body, checksum, reason, at)
       select room, body, checksum, ?, ? from updates where id = ?`,
    ),
    asideOf: sql.prepare('select count(*) as rows from put_aside where room = ?'),
  }
}
