import { crc32 } from 'node:zlib'
import * as Y from 'yjs'

/** An update as it stands in the file, where anything may have happened to it. */
export interface StoredRow {
  readonly id: number
  readonly body: unknown
  readonly checksum: unknown
  /** 1 when it was made here from rows that read. */
  readonly whole: unknown
}

export interface Merged {
  /** Undefined when no row reads. */
  readonly update: Uint8Array | undefined
  readonly unreadable: readonly { readonly row: StoredRow; readonly reason: string }[]
}

interface SoundRow extends StoredRow {
  readonly body: Uint8Array
}

/** A number by which a row that has rotted, or that came to another room, is told from what was written. */
export function checksumOf(room: string, body: Uint8Array): number {
  return crc32(body, crc32(room))
}

/** All rows of a room as one update that can be applied, and the rows that it had to leave out. */
export function mergeRows(room: string, rows: readonly StoredRow[]): Merged {
  const unreadable: { row: StoredRow; reason: string }[] = []
  let sound = rows.filter((row): row is SoundRow => {
    const reason = faultOf(room, row)
    if (reason !== undefined) unreadable.push({ row, reason })
    return reason === undefined
  })
  for (;;) {
    const [first, second] = sound
    if (!first) return { update: undefined, unreadable }
    if (!second && first.whole === 1) return { update: first.body, unreadable }
    const update = mergeAll(sound)
    if (update) return { update, unreadable }
    const { row, reason } = firstThatFails(sound)
    unreadable.push({ row, reason })
    sound = sound.filter(each => each !== row)
  }
}

function faultOf(room: string, { body, checksum }: StoredRow): string | undefined {
  if (!(body instanceof Uint8Array)) return 'it is not bytes'
  return checksum === checksumOf(room, body) ? undefined : 'its checksum is not that of what was written'
}

/** Undefined when one of them does not read. Applying them is the one proof that they do. */
function mergeAll(rows: readonly SoundRow[]): Uint8Array | undefined {
  const ydoc = new Y.Doc()
  try {
    ydoc.transact(() => {
      for (const { body } of rows) Y.applyUpdate(ydoc, body)
    })
    return Y.encodeStateAsUpdate(ydoc)
  } catch {
    return undefined
  } finally {
    ydoc.destroy()
  }
}

function firstThatFails(rows: readonly SoundRow[]): { row: SoundRow; reason: string } {
  const ydoc = new Y.Doc()
  for (const row of rows) {
    try {
      Y.applyUpdate(ydoc, row.body)
    } catch (error) {
      return { row, reason: `it does not read: ${error}` }
    }
  }
  throw new Error('rows that cannot be read together can be one by one')
}
