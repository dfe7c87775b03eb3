import { applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import { type Tier, tiers } from '../domain/access.ts'
import type { Refusal, RoomNow } from '../domain/wire.ts'
import { type Bucket, bucket } from './bucket.ts'
import { guarded } from './guarded.ts'
import type { Limits } from './limits.ts'
import { type Entry, writePresence } from './presence.ts'
import type { RoomBook } from './roomBook.ts'
import type { Guest, Seat } from './seat.ts'

/** Who is where: the sockets of each room, and what they show the others of themselves. */
export interface People {
  enter(seat: Seat, guest: Guest): void
  /** From now on the seat sees and is seen. */
  sit(seat: Seat): void
  leave(seat: Seat): void
  count(room: string): number
  buckets(room: string): { readonly messages: Bucket; readonly bytes: Bucket }
  /** What somebody shows of themselves reaches the others; what they claim of anybody else does not. */
  present(seat: Seat, entries: readonly Entry[]): void
  /** The device that goes by a client number, or went by it since the room was entered. */
  deviceOf(room: string, client: number): string | undefined
  /** After a change of the room: whoever may not be here goes, the others are told how it is now. */
  reassess(room: string): void
}

interface Crowd {
  readonly seats: Set<Seat>
  readonly devices: Map<number, string>
  /** What is shown next, by client number. */
  readonly shown: Map<number, Entry>
  isDue: boolean
  readonly messages: Bucket
  readonly bytes: Bucket
}

/** Who has been here and left may still be asked not to come back. */
const rememberedDevices = 1000

export function createPeople(book: RoomBook, limits: Limits): People {
  const crowds = new Map<string, Crowd>()
  /** What was shown before there was a document to show it in. */
  const early = new WeakMap<Seat, readonly Entry[]>()

  function crowdOf(room: string): Crowd {
    const crowd = crowds.get(room) ?? {
      seats: new Set(),
      devices: new Map(),
      shown: new Map(),
      isDue: false,
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
  function takeNumber(crowd: Crowd, seat: Seat, device: string, client: number): boolean {
    const holder = [...crowd.seats].find(each => each.client === client)
    if (holder && holder.guest?.pass.device !== device) return false
    holder?.hangUp(1000, '')
    giveUpNumber(crowd, seat)
    seat.client = client
    remember(crowd, client, device)
    return true
  }

  function giveUpNumber(crowd: Crowd, seat: Seat) {
    const { connection, client } = seat
    if (!connection || client === undefined) return
    seat.client = undefined
    crowd.shown.delete(client)
    removeAwarenessStates(connection.document.awareness, [client], null)
  }

  function present(seat: Seat, entries: readonly Entry[]) {
    const { connection, guest } = seat
    if (!connection || !guest) {
      early.set(seat, entries)
      return
    }
    const crowd = crowdOf(guest.room)
    for (const entry of entries) {
      const isMine =
        entry.client === seat.client ||
        (entry.state !== 'null' && takeNumber(crowd, seat, guest.pass.device, entry.client))
      if (isMine) crowd.shown.set(entry.client, entry)
    }
    if (crowd.isDue || crowd.shown.size === 0) return
    crowd.isDue = true
    const { awareness } = connection.document
    setTimeout(
      guarded('presence', () => {
        crowd.isDue = false
        applyAwarenessUpdate(awareness, writePresence([...crowd.shown.values()]), null)
        crowd.shown.clear()
      }),
      limits.presenceMs,
      undefined,
    )
  }

  function tell(seat: Seat) {
    const now = seat.guest && roomNow(book, seat.guest.room, seat.guest.tier)
    if (now) seat.say({ say: 'room', room: now })
  }

  return {
    present,
    enter: (seat, guest) => {
      seat.guest = guest
      crowdOf(guest.room).seats.add(seat)
    },
    sit: seat => {
      tell(seat)
      present(seat, early.get(seat) ?? [])
    },
    leave: seat => {
      if (!seat.guest) return
      const { room } = seat.guest
      const crowd = crowds.get(room)
      if (!crowd?.seats.delete(seat)) return // it has left before
      giveUpNumber(crowd, seat)
      if (crowd.seats.size === 0) crowds.delete(room)
    },
    count: room => crowds.get(room)?.seats.size ?? 0,
    buckets: crowdOf,
    deviceOf: (room, client) => crowds.get(room)?.devices.get(client),
    reassess: room => {
      for (const seat of [...(crowds.get(room)?.seats ?? [])]) {
        if (!seat.guest) continue
        const { token, device } = seat.guest.pass
        const tier = book.tierOf(room, token, device)
        if (isTier(tier)) {
          seat.guest.tier = tier
          tell(seat)
        } else seat.refuse(tier)
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
