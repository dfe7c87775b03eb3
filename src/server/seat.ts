import type { Connection, WebSocketLike } from '@hocuspocus/server'
import type { RawData, WebSocket } from 'ws'
import { checkUpdate } from '../document/checkUpdate.ts'
import type { Tier } from '../domain/access.ts'
import type { Pass, Refusal, ServerSays } from '../domain/wire.ts'
import { type Bucket, bucket } from './bucket.ts'
import { isVector, readFrame, writeSaid } from './frames.ts'
import type { Limits } from './limits.ts'
import { type Entry, readPresence } from './presence.ts'
import { closeCode } from './refused.ts'

/** One socket: what may come in through it, and who sits there once a link has been shown. */
export interface Seat {
  /** What the sync protocol's server takes for the socket. */
  readonly wire: WebSocketLike
  /** Who it is and what they may do; undefined until a link was shown. */
  guest: Guest | undefined
  connection: Connection | undefined
  /** The number under which the others see them. */
  client: number | undefined
  isClosing(): boolean
  /** Lets what is sound through to `forward`. */
  hear(data: RawData, isBinary: boolean): void
  say(says: ServerSays): void
  /** Says no and hangs up. */
  refuse(why: Refusal): void
  hangUp(code: number, reason: string): void
  /** Nothing more is read until it is closed. */
  stopReading(): void
}

export interface Guest {
  readonly room: string
  readonly pass: Pass
  tier: Tier
}

export interface SeatOptions {
  readonly limits: Limits
  readonly forward: (bytes: Uint8Array) => void
  /** Leaves the room at once, before the socket is closed. */
  readonly leave: (code: number, reason: string) => void
  readonly present: (seat: Seat, entries: readonly Entry[]) => void
  readonly count: (why: Refusal) => void
  readonly roomBuckets: (room: string) => { readonly messages: Bucket; readonly bytes: Bucket }
}

export function createSeat(socket: WebSocket, options: SeatOptions): Seat {
  const { limits } = options
  const messages = bucket(limits.socketMessagesPerSecond, limits.socketMessagesBurst)
  const bytesRead = bucket(limits.socketBytesPerSecond, limits.socketBytesBurst)
  const presence = bucket(limits.presencePerSecond, limits.presenceBurst)
  let room: string | undefined
  let greetings = 0
  let greetingBytes = 0
  let hasShownToken = false
  let heldBackSince: number | undefined
  let isStopped = false
  let isClosing = false

  /** Too much is read later rather than refused; who never pauses is. */
  function holdBack(cost: number, size: number) {
    const shared = room === undefined || !seat.guest ? undefined : options.roomBuckets(room)
    const waits = [
      messages.take(cost),
      bytesRead.take(size),
      shared?.messages.take(cost) ?? 0,
      shared?.bytes.take(size) ?? 0,
    ]
    const wait = Math.max(...waits)
    if (wait === 0) {
      heldBackSince = undefined
      return
    }
    const now = performance.now()
    heldBackSince ??= now
    if (now - heldBackSince > limits.tooFastMs) seat.refuse('too-fast')
    else if (!socket.isPaused) {
      socket.pause()
      setTimeout(() => isStopped || socket.resume(), Math.min(wait, 1000))
    }
  }

  function isGreeting(size: number): boolean {
    greetings += 1
    greetingBytes += size
    return greetings <= limits.greetingMessages && greetingBytes <= limits.greetingBytes
  }

  function admit(bytes: Uint8Array): Refusal | undefined {
    if (bytes.length > limits.messageBytes) return 'message-too-large'
    const frame = readFrame(bytes)
    if (!frame || frame.room !== (room ?? frame.room)) return 'not-understood'
    room = frame.room
    if (!seat.guest && !isGreeting(bytes.length)) return 'message-too-large'
    switch (frame.is) {
      case 'token':
        if (!hasShownToken) options.forward(bytes)
        hasShownToken = true
        return undefined
      case 'question':
        if (!isVector(frame.vector)) return 'not-understood'
        holdBack(limits.wholePlanMessages, 0)
        options.forward(bytes)
        return undefined
      case 'edit':
        if ('fault' in checkUpdate(frame.update)) return 'not-understood'
        options.forward(bytes)
        return undefined
      case 'presence': {
        const entries = readPresence(frame.states, limits.presenceBytes)
        if (!entries) return 'not-understood'
        if (!presence.hasRoom()) return undefined
        presence.take(1)
        options.present(seat, entries)
        return undefined
      }
      case 'said':
        if (!isWhatIsKept(frame.text)) return 'not-understood'
        options.forward(bytes)
        return undefined
      case 'goodbye':
        seat.hangUp(1000, '')
        return undefined
      case 'nothing':
        return undefined
    }
  }

  function hangUp(code: number, reason: string) {
    if (isClosing) return
    isClosing = true
    options.leave(code, reason)
    if (socket.isPaused) socket.resume()
    socket.close(code, reason)
    setTimeout(() => socket.terminate(), limits.goodbyeMs).unref()
  }

  const seat: Seat = {
    wire: {
      get readyState() {
        return socket.readyState
      },
      send: data => {
        if (socket.readyState !== socket.OPEN) return
        if (socket.bufferedAmount > limits.unreadBytes) socket.terminate()
        else socket.send(data as Uint8Array) // the sync protocol's server sends nothing else
      },
      close: (code, reason) => hangUp(code ?? 1000, reason ?? ''),
    },
    guest: undefined,
    connection: undefined,
    client: undefined,
    isClosing: () => isClosing,
    hear: (data, isBinary) => {
      if (isClosing) return
      const bytes = isBinary && Buffer.isBuffer(data) ? new Uint8Array(data) : undefined
      const refusal = bytes ? admit(bytes) : 'not-understood'
      if (refusal) seat.refuse(refusal)
      else if (bytes) holdBack(1, bytes.length)
    },
    say: says => {
      if (seat.guest) seat.wire.send(writeSaid(seat.guest.room, says))
    },
    refuse: why => {
      if (isClosing) return
      options.count(why)
      seat.say({ say: 'refused', why })
      hangUp(closeCode(why), why)
    },
    hangUp,
    stopReading: () => {
      isStopped = true
      if (!isClosing) socket.pause()
    },
  }
  return seat
}

function isWhatIsKept(text: string): boolean {
  try {
    const said: unknown = text.length > 256 ? undefined : JSON.parse(text)
    return typeof said === 'object' && said !== null && 'say' in said && said.say === 'what-is-kept'
  } catch {
    return false
  }
}
