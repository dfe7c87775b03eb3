import * as Y from 'yjs'
import type { Tier } from '../domain/access.ts'
import type { Exchanged } from '../domain/wire.ts'
import { isVector } from './frames.ts'
import type { Keeping } from './keeping.ts'
import type { Limits } from './limits.ts'
import { type People, roomNow } from './people.ts'
import { refused } from './refused.ts'
import type { RoomBook } from './roomBook.ts'

export interface ExchangingOptions {
  readonly book: RoomBook
  readonly people: People
  readonly keeping: Keeping
  readonly limits: Limits
  readonly mayEdit: (guest: { readonly tier: Tier; readonly room: string }) => boolean
  /** The document of a room, in memory until it is closed. */
  readonly open: (room: string) => Promise<{ readonly document: Y.Doc; readonly close: () => Promise<void> }>
}

interface Asked {
  readonly vector: Uint8Array
  readonly update: Uint8Array | undefined
}

/** One round of what WebSockets do otherwise: takes what the asker has, on the same way to the disk, and gives what it lacks. */
export async function exchange(
  { book, people, keeping, limits, mayEdit, open }: ExchangingOptions,
  room: string,
  tier: Tier,
  { vector, update }: Asked,
): Promise<Exchanged> {
  const { messages, bytes } = people.buckets(room)
  if (!messages.hasRoom() || !bytes.hasRoom()) throw refused('too-fast')
  messages.take(limits.wholePlanMessages)
  bytes.take(update?.length ?? 0)
  const { document, close } = await open(room)
  try {
    if (update && mayEdit({ tier, room })) {
      await keeping.keep(room, document, update, { source: 'local', skipStoreHooks: true })
    } else if (update && !keeping.hasAll(document, update)) throw refused(tier === 'view' ? 'only-looking' : 'frozen')
    book.touch(room)
    const now = roomNow(book, room, tier)
    if (!now) throw refused('no-such-room')
    const lacking = Buffer.from(Y.encodeStateAsUpdate(document, vector)).toString('base64')
    return { ...now, update: lacking, kept: keeping.kept(document) }
  } finally {
    await close()
  }
}

/** What is asked, from outside. */
export function readExchange(body: unknown): Asked | undefined {
  if (typeof body !== 'object' || body === null || !('vector' in body)) return undefined
  const vector = readBytes(body.vector)
  const update = 'update' in body ? readBytes(body.update) : new Uint8Array()
  return vector && update && isVector(vector) ? { vector, update: 'update' in body ? update : undefined } : undefined
}

function readBytes(value: unknown): Uint8Array | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return undefined
  return new Uint8Array(Buffer.from(value, 'base64'))
}
