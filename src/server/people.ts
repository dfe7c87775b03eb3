import { applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import { type Tier, tiers } from '../domain/access.ts'
import type { Refusal, RoomNow } from '../domain/wire.ts'
import { type Bucket, bucket } from './bucket.ts'
import type { Limits } from './limits.ts'
import { type Entry, writePresence } from './presence.ts'
import type { RoomBook } from './roomBook.ts'
import type { Guest, Seat } from './seat.ts'

/** Who is where: the sockets of each room, and what they show the others of themselves. */
export interface People {
  enter(seat: Seat, guest: Guest): void
  leave(seat: Seat): void
  count(room: string): number
  seatsOf(room: string): readonly Seat[]
  buckets(room: string): { readonly messages: Bucket; readonly bytes: Bucket }
  /** What somebody shows of themselves reaches the others; what they claim of anybody else does not. */
  present(seat: Seat, entries: readonly Entry[]): void
  /** The device that goes, or went, by a client number. */
  deviceOf(room: string, client: number): string | undefined
  /** After a change of the room: whoever may not be here goes, the others are told how it is now. */
  reassess(room: string): void
}

interface Crowd {
  readonly seats: Set<Seat>
  readonly devices: Map<number, string>
  readonly messages: Bucket
  readonly bytes: Bucket
}

/** Who has been here and left may still be asked not to come back. */
const rememberedDevices = 1000

export function createPeople(book: RoomBook, limits: Limits): People {
  const crowds = new Map<string, Crowd>()

  function crowdOf(room: string): Crowd {
    const crowd = crowds.get(room) ?? {
      seats: new Set(),
      devices: new Map(),
      messages: bucket(limits.roomMessagesPerSecond, limits.roomMessagesBurst),
      bytes: bucket(limits.roomBytesPerSecond, limits.roomBytesBurst),
    }
    crowds.set(room, crowd)
    return crowd
  }

  function remember({ devices }: Crowd, client: number, device: string) {
    devices.delete(client)
    devices.set(client, device)
    const [oldest] = devices.keys()
    if (devices.size > rememberedDevices && oldest !== undefined) devices.delete(oldest)
  }

  /** A number is taken by showing something under it; a device may take its own back from a connection it has lost. */
  function takeNumber(seat: Seat, guest: Guest, client: number): boolean {
    const crowd = crowdOf(guest.room)
    const holder = [...crowd.seats].find(each => each.client === client)
    if (holder && holder.guest?.pass.device !== guest.pass.device) return false
    holder?.hangUp(1000, '')
    giveUpNumber(seat)
    seat.client = client
    remember(crowd, client, guest.pass.device)
    return true
  }

  function giveUpNumber({ connection, client }: Seat) {
    if (connection && client !== undefined) removeAwarenessStates(connection.document.awareness, [client], null)
  }

  return {
    enter: (seat, guest) => {
      seat.guest = guest
      crowdOf(guest.room).seats.add(seat)
    },
    leave: seat => {
      const room = seat.guest?.room
      const crowd = room === undefined ? undefined : crowds.get(room)
      crowd?.seats.delete(seat)
      if (room !== undefined && crowd?.seats.size === 0) crowds.delete(room)
    },
    count: room => crowds.get(room)?.seats.size ?? 0,
    seatsOf: room => [...(crowds.get(room)?.seats ?? [])],
    buckets: crowdOf,
    present: (seat, entries) => {
      const { connection, guest } = seat
      if (!connection || !guest) return
      for (const entry of entries) {
        const isMine = entry.client === seat.client || (entry.state !== 'null' && takeNumber(seat, guest, entry.client))
        if (!isMine) continue
        applyAwarenessUpdate(connection.document.awareness, writePresence(entry), { source: 'connection', connection })
      }
    },
    deviceOf: (room, client) => crowds.get(room)?.devices.get(client),
    reassess: room => {
      for (const seat of crowds.get(room)?.seats ?? []) {
        if (!seat.guest) continue
        const { token, device } = seat.guest.pass
        const tier = book.tierOf(room, token, device)
        if (!isTier(tier)) {
          seat.refuse(tier)
          continue
        }
        seat.guest.tier = tier
        const now = roomNow(book, room, tier)
        if (now) seat.say({ say: 'room', room: now })
      }
    },
  }
}

/** The room as it is now for somebody of that tier. */
export function roomNow(book: RoomBook, room: string, tier: Tier): RoomNow | undefined {
  const entry = book.roomOf(room)
  return entry && { tier, epoch: entry.epoch, frozen: entry.frozen }
}

export function isTier(outcome: Tier | Refusal): outcome is Tier {
  return tiers.some(tier => tier === outcome)
}
