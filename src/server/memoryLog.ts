import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { checksumOf, mergeRows, type StoredRow } from './mergeRows.ts'
import type { UpdateLog } from './updateLog.ts'

interface MemoryRow extends StoredRow {
  readonly body: Uint8Array
}

interface Shelf {
  readonly rows: readonly MemoryRow[]
  readonly aside: number
}

/** A log that lasts as long as this program, with what a backup of such a log holds: for tests of what uses a log. */
export function memoryLog(backup?: string): UpdateLog {
  const shelves = new Map<string, Shelf>()
  let ids = 0
  let closed = false

  function shelfOf(room: string): Shelf {
    return shelves.get(room) ?? { rows: [], aside: 0 }
  }

  function readShelf(room: string): Shelf & { readonly update: Uint8Array | undefined } {
    const { rows, aside } = shelfOf(room)
    const { update, unreadable } = mergeRows(room, rows)
    const left = new Set<StoredRow>(unreadable.map(({ row }) => row))
    const shelf = { rows: rows.filter(row => !left.has(row)), aside: aside + left.size }
    shelves.set(room, shelf)
    return { update, ...shelf }
  }

  function put(room: string, body: Uint8Array): void {
    const { rows, aside } = shelfOf(room)
    ids += 1
    const row = { id: ids, body, checksum: checksumOf(room, body), whole: 0 }
    shelves.set(room, { rows: [...rows, row], aside })
  }

  if (backup !== undefined) {
    const rooms: Record<string, string[]> = JSON.parse(readFileSync(backup, 'utf8'))
    for (const [room, bodies] of Object.entries(rooms)) {
      for (const body of bodies) put(room, new Uint8Array(Buffer.from(body, 'base64')))
    }
  }

  return {
    append: async (room, update) => {
      if (closed) throw new Error('the log is closed')
      put(room, update.slice())
    },
    read: async room => {
      const { update, aside } = readShelf(room)
      return { update, putAside: aside }
    },
    compact: async room => {
      const { update, aside } = readShelf(room)
      shelves.set(room, { rows: [], aside })
      if (update) put(room, update)
    },
    size: room => {
      const { rows } = shelfOf(room)
      return { rows: rows.length, bytes: rows.reduce((sum, { body }) => sum + body.length, 0) }
    },
    remove: async room => {
      shelves.delete(room)
    },
    backup: async path => {
      const bodiesOf = ({ rows }: Shelf) => rows.map(({ body }) => Buffer.from(body).toString('base64'))
      const rooms = [...shelves].map(([room, shelf]) => [room, bodiesOf(shelf)])
      await writeFile(path, JSON.stringify(Object.fromEntries(rooms)), { flag: 'wx' }).catch((error: Error) => {
        throw new Error(`${path} is there already, or cannot be written`, { cause: error })
      })
    },
    close: async () => {
      closed = true
    },
  }
}
