import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { checkPlans, openPlanDatabase, pathOfPlans } from './planDatabase.ts'
import { openRoomBook } from './roomBook.ts'

/** A shared plan as whoever runs the server sees it: never what it says, nor what opens it. Times are milliseconds since 1970. */
export interface SharedPlanRow {
  readonly room: string
  readonly createdAt: number
  readonly lastUsedAt: number
  /** What it takes on the disk. */
  readonly bytes: number
}

/** The plans kept in a folder, the longest unused first; a server may be using it. */
export function listSharedPlans(dataDir: string): SharedPlanRow[] {
  const path = pathOfPlans(dataDir)
  if (!existsSync(path)) return []
  const sql = new DatabaseSync(path, { timeout: 5000 })
  try {
    checkPlans(sql, path)
    return sql
      .prepare(
        `select room, created_at, last_used_at, (select coalesce(sum(length(body)), 0) from updates where updates.room = rooms.room) as bytes
         from rooms order by last_used_at, room`,
      )
      .all()
      .map(row => ({
        room: String(row.room),
        createdAt: Number(row.created_at),
        lastUsedAt: Number(row.last_used_at),
        bytes: Number(row.bytes),
      }))
  } finally {
    sql.close()
  }
}

/**
 * Takes plans off the server for good, as the one who leads does with *Stop sharing*: what was kept of them is overwritten and
 * their links open nothing. Copies on people's devices stay. Gives the names that were there. Refuses while a server uses the folder.
 */
export function endSharedPlans(dataDir: string, rooms: readonly string[]): string[] {
  if (!existsSync(pathOfPlans(dataDir))) return []
  const database = openPlanDatabase(dataDir)
  try {
    const book = openRoomBook(database)
    return rooms.filter(room => book.end(room) === 'done')
  } finally {
    database.close()
  }
}
