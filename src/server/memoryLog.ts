import { writeFile } from 'node:fs/promises'
import { checksumOf, mergeRows, type StoredRow } from './mergeRows.ts'
import type { UpdateLog } from './updateLog.ts'

interface Shelf {
  readonly rows: readonly StoredRow[]
  readonly aside: number
}

/** A log that lasts as long as this program: for tests of what uses one. */
export function memoryLog(): UpdateLog {
  const shelves = new Map<string, Shelf>()
  let ids = 0
  let closed = false

  function shelfOf(room: string): Shelf {
    return shelves.get(room) ?? { rows: [], aside: 0 }
  }

  function readShelf(room: string) {
    const { rows, aside } = shelfOf(room)
    const { update, unreadable } = mergeRows(room, rows)
    const left = new Set(unreadable.map(({ row }) => row))
    const shelf = { rows: rows.filter(row => !left.has(row)), aside: aside + left.size }
    shelves.set(room, shelf)
    return { update, ...shelf }
  }

  function rowOf(room: string, body: Uint8Array, whole: 0 | 1): StoredRow {
    ids += 1
    return { id: ids, body, checksum: checksumOf(room, body), whole }
  }

  return {
    append: async (room, update) => {
      if (closed) throw new Error('the log is closed')
      const { rows, aside } = shelfOf(room)
      shelves.set(room, { rows: [...rows, rowOf(room, update.slice(), 0)], aside })
    },
    read: async room => {
      const { update, aside } = readShelf(room)
      return { update, putAside: aside }
    },
    compact: async room => {
      const { update, aside } = readShelf(room)
      if (update) shelves.set(room, { rows: [rowOf(room, update, 1)], aside })
    },
    size: room => {
      const { rows } = shelfOf(room)
      return {
        rows: rows.length,
        bytes: rows.reduce((sum, { body }) => sum + (body instanceof Uint8Array ? body.length : 0), 0),
      }
    },
    remove: async room => void shelves.delete(room),
    backup: async path => {
      const rooms = [...shelves.keys()].map(room => [
        room,
        Buffer.from(readShelf(room).update ?? []).toString('base64'),
      ])
      await writeFile(path, JSON.stringify(rooms), { flag: 'wx' })
    },
    close: async () => {
      closed = true
    },
  }
}
