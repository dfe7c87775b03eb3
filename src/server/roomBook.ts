import { createHash, timingSafeEqual } from 'node:crypto'
import { firstEpoch, hashOfToken, type Tier, type TokenHashes, tiers } from '../domain/access.ts'
import type { NewRoom, Refusal } from '../domain/wire.ts'
import type { PlanDatabase } from './planDatabase.ts'

/** What the server knows of a room: nothing that opens it. Times are milliseconds since 1970. */
export interface RoomEntry {
  readonly room: string
  readonly hashes: TokenHashes
  readonly epoch: number
  readonly frozen: boolean
  /** SHA-256 of the tickets of devices that were asked to leave, in hex. */
  readonly removed: ReadonlySet<string>
  readonly createdAt: number
  readonly lastUsedAt: number
}

/** The rooms there are, who may open them, and how. What is changed is on the disk when the call returns; it throws when it cannot be put there. */
export interface RoomBook {
  makeRoom(room: NewRoom): 'made' | 'room-is-there' | 'too-many-rooms'
  roomOf(room: string): RoomEntry | undefined
  /** What the holder of a token may do from a device, or why not. */
  tierOf(room: string, token: string, device: string): Tier | Refusal
  /** Raises the epoch by one, so that join and watch links of before open nothing. Asked twice, it is done once. */
  rotate(room: string, epoch: number, hashes: TokenHashes): 'done' | Refusal
  freeze(room: string, frozen: boolean): 'done' | Refusal
  /** Refuses a device from now on, by its ticket. */
  removeDevice(room: string, device: string): 'done' | Refusal
  /** Forgets the room and all of its updates; the name is never given again, and what is still to be appended to it is refused. */
  end(room: string): 'done' | Refusal
  /** Notes that the room is in use; on the disk once an hour at most, and never in anybody's way. */
  touch(room: string): void
  count(): number
}

export interface RoomBookOptions {
  readonly maxRooms?: number
  readonly now?: () => number
}

const hour = 3_600_000

/** The rooms in a database, which is the log's own: `openRoomBook(log.database)`. */
export function openRoomBook(
  { sql, transact }: PlanDatabase,
  { maxRooms = 20_000, now = Date.now }: RoomBookOptions = {},
): RoomBook {
  const known = new Map<string, RoomEntry>()

  function roomOf(room: string): RoomEntry | undefined {
    const entry = known.get(room) ?? readRoom(room)
    if (entry) known.set(room, entry)
    return entry
  }

  function readRoom(room: string): RoomEntry | undefined {
    const row = sql.prepare('select * from rooms where room = ?').get(room)
    if (!row) return undefined
    const removed = sql.prepare('select device from removed_devices where room = ?').all(room)
    return {
      room,
      hashes: { facilitate: String(row.facilitate), edit: String(row.edit), view: String(row.view) },
      epoch: Number(row.epoch),
      frozen: row.frozen === 1,
      removed: new Set(removed.map(({ device }) => String(device))),
      createdAt: Number(row.created_at),
      lastUsedAt: Number(row.last_used_at),
    }
  }

  function count(): number {
    return Number(sql.prepare('select count(*) as rooms from rooms').get()?.rooms)
  }

  function isTaken(room: string): boolean {
    return roomOf(room) !== undefined || sql.prepare('select 1 from ended_rooms where room = ?').get(room) !== undefined
  }

  /** Writes a change of a room that is there, then knows it. */
  function change(room: string, make: (entry: RoomEntry) => RoomEntry, write: () => void): 'done' | Refusal {
    const entry = roomOf(room)
    if (!entry) return 'no-such-room'
    transact(write)
    known.set(room, make(entry))
    return 'done'
  }

  return {
    roomOf,
    count,
    makeRoom({ room, hashes }) {
      if (isTaken(room)) return 'room-is-there'
      if (count() >= maxRooms) return 'too-many-rooms'
      const at = now()
      transact(() =>
        sql
          .prepare('insert into rooms values (?, ?, ?, ?, ?, 0, ?, ?)')
          .run(room, hashes.facilitate, hashes.edit, hashes.view, firstEpoch, at, at),
      )
      return 'made'
    },
    tierOf(room, token, device) {
      const entry = roomOf(room)
      if (!entry) return 'no-such-room'
      const hash = hashOfToken(token)
      const tier = tiers.filter(each => isSame(entry.hashes[each], hash))[0]
      if (!tier) return 'wrong-link'
      return entry.removed.has(hashOfDevice(device)) ? 'removed' : tier
    },
    rotate(room, epoch, hashes) {
      const entry = roomOf(room)
      if (!entry) return 'no-such-room'
      if (!isSame(entry.hashes.facilitate, hashes.facilitate)) return 'wrong-link'
      if (epoch === entry.epoch && entry.hashes.edit === hashes.edit && entry.hashes.view === hashes.view) return 'done'
      if (epoch !== entry.epoch + 1) return 'not-understood'
      const { edit, view } = hashes
      return change(
        room,
        before => ({ ...before, epoch, hashes: { ...before.hashes, edit, view } }),
        () => sql.prepare('update rooms set epoch = ?, edit = ?, view = ? where room = ?').run(epoch, edit, view, room),
      )
    },
    freeze(room, frozen) {
      return change(
        room,
        before => ({ ...before, frozen }),
        () => sql.prepare('update rooms set frozen = ? where room = ?').run(frozen ? 1 : 0, room),
      )
    },
    removeDevice(room, device) {
      const hash = hashOfDevice(device)
      return change(
        room,
        before => ({ ...before, removed: new Set([...before.removed, hash]) }),
        () => sql.prepare('insert or ignore into removed_devices values (?, ?, ?)').run(room, hash, now()),
      )
    },
    end(room) {
      if (!roomOf(room)) return 'no-such-room'
      transact(() => {
        for (const table of ['rooms', 'removed_devices', 'updates', 'put_aside']) {
          sql.prepare(`delete from ${table} where room = ?`).run(room)
        }
        sql.prepare('insert into ended_rooms values (?, ?)').run(room, now())
      })
      known.delete(room)
      return 'done'
    },
    touch(room) {
      const entry = roomOf(room)
      const at = now()
      if (!entry || at - entry.lastUsedAt < hour) return
      try {
        sql.prepare('update rooms set last_used_at = ? where room = ?').run(at, room)
        known.set(room, { ...entry, lastUsedAt: at })
      } catch {
        // a disk that is full or busy keeps nobody out; the next to come notes it
      }
    },
  }
}

function hashOfDevice(device: string): string {
  return createHash('sha256').update(device).digest('hex')
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
