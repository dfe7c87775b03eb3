import type { Connection, WebSocketLike } from '@hocuspocus/server'
import type { RawData, WebSocket } from 'ws'
import { checkUpdate } from '../document/checkUpdate.ts'
import type { Tier } from '../domain/access.ts'
import type { Pass, Refusal, ServerSays } from '../domain/wire.ts'
import { type Bucket, bucket } from './bucket.ts'
import { type Frame, isVector, readFrame, writeSaid } from './frames.ts'
import type { Limits } from './limits.ts'
import type { Load } from './load.ts'
import { type Entry, readPresence } from './presence.ts'
import { closeCode } from './refused.ts'

/** One socket: what may come in through it, and who sits there once a link has been shown. */
export interface Seat {
  /** What the sync protocol's server takes for the socket. */
  readonly wire: WebSocketLike
  /** Who it is and what they may do; undefined until a link was shown. */
  guest: Guest | undefined
  /** Set once the document is there. */
  connection: Connection | undefined
  /** The number under which the others see them. */
  client: number | undefined
  isClosing(): boolean
  /** Bytes came in, of a message that may go on. */
  receive(bytes: number): void
  /** Lets what is sound through to the sync protocol's server. */
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
  readonly load: Load
  readonly forward: (bytes: Uint8Array) => void
  /** Leaves the room at once, before the socket is closed. */
  readonly leave: (code: number, reason: string) => void
  readonly present: (seat: Seat, entries: readonly Entry[]) => void
  readonly count: (why: Refusal) => void
  readonly roomBuckets: (room: string) => { readonly messages: Bucket; readonly bytes: Bucket }
}

export function createSeat(socket: WebSocket, options: SeatOptions): Seat {
  const { limits, forward } = options
  const messages = bucket(limits.socketMessagesPerSecond, limits.socketMessagesBurst)
  const bytesRead = bucket(limits.socketBytesPerSecond, limits.socketBytesBurst)
  const presence = bucket(limits.presencePerSecond, limits.presenceBurst)
  const greeting = { messages: limits.greetingMessages, bytes: limits.greetingBytes }
  let room: string | undefined
  let hasShownToken = false
  /** What has come of a message that is not whole yet, and what waits for the other side to read it: both are memory. */
  const unfinishedInAll = options.load.unfinished(() => socket.terminate())
  const unreadInAll = options.load.unread(() => socket.terminate())
  let unfinished = 0
  let unread = 0
  let isStopped = false
  let isClosing = false
  let isHeard = true

  /** What is owed for what was read, in milliseconds. */
  function owe(cost: number, size: number): number {
    const shared = seat.guest && options.roomBuckets(seat.guest.room)
    return Math.max(
      ...[messages.take(cost), bytesRead.take(size)],
      ...(shared ? [shared.messages.take(cost), shared.bytes.take(size)] : []),
    )
  }

  /** Too much is read later rather than refused: it waits in the network. Far too much is refused. */
  function holdBack(cost: number, size: number) {
    const wait = owe(cost, size)
    if (wait === 0 || isClosing) return
    if (wait > limits.tooFastMs) seat.refuse('too-fast')
    else if (!socket.isPaused) {
      socket.pause()
      readOnIn(wait)
    }
  }

  function readOnIn(ms: number) {
    setTimeout(() => {
      if (isStopped || isClosing) return
      const wait = owe(0, 0) // more may have come with what was the last
      if (wait > 0) readOnIn(wait)
      else socket.resume()
    }, ms)
  }

  function isWithinGreeting(size: number): boolean {
    greeting.messages -= 1
    greeting.bytes -= size
    return greeting.messages >= 0 && greeting.bytes >= 0
  }

  /** Why the bytes may not come in; what may is on its way then. */
  function admit(bytes: Uint8Array): Refusal | undefined {
    if (bytes.length > limits.messageBytes) return 'message-too-large'
    const frame = readFrame(bytes)
    if (!frame || frame.room !== (room ?? frame.room)) return 'not-understood' // one room a socket
    room = frame.room
    if (!seat.guest && !isWithinGreeting(bytes.length)) return 'message-too-large'
    return frame.is === 'presence' ? show(frame.states) : admitFrame(frame, bytes)
  }

  function admitFrame(frame: Frame, bytes: Uint8Array): Refusal | undefined {
    switch (frame.is) {
      case 'token':
        if (hasShownToken) return undefined
        hasShownToken = true
        break
      case 'question':
        if (!isVector(frame.vector)) return 'not-understood'
        holdBack(limits.wholePlanMessages, 0)
        break
      case 'edit':
        if ('fault' in checkUpdate(frame.update)) return 'not-understood'
        break
      case 'said':
        if (!isWhatIsKept(frame.text)) return 'not-understood'
        break
      case 'goodbye':
        hangUp(1000, '')
        return undefined
      default:
        return undefined
    }
    forward(bytes)
    return undefined
  }

  function show(states: Uint8Array): Refusal | undefined {
    if (states.length > limits.presenceMessageBytes) return 'message-too-large'
    const entries = readPresence(states, limits.presenceBytes)
    if (!entries) return 'not-understood'
    if (!presence.hasRoom()) return undefined
    presence.take(1)
    options.present(seat, entries)
    return undefined
  }

  function hangUp(code: number, reason: string) {
    if (isClosing) return
    isClosing = true
    options.leave(code, reason)
    if (socket.isPaused) socket.resume() // else it would not hear the other's goodbye
    socket.close(code, reason)
    setTimeout(() => socket.terminate(), limits.goodbyeMs).unref()
  }

  function send(bytes: Uint8Array) {
    unread += bytes.length
    const fits = unreadInAll.hold(unread)
    if (!fits || unread > limits.unreadBytes + bytes.length) {
      socket.terminate()
      return
    }
    socket.send(bytes, () => {
      unread -= bytes.length
      if (socket.readyState !== socket.CLOSED) unreadInAll.hold(unread)
    })
  }

  const seat: Seat = {
    wire: {
      get readyState() {
        return socket.readyState
      },
      send: data => {
        if (socket.readyState === socket.OPEN) send(data as Uint8Array) // the sync protocol's server sends nothing else
      },
      close: (code = 1000, reason = '') => hangUp(code, reason),
    },
    guest: undefined,
    connection: undefined,
    client: undefined,
    isClosing: () => isClosing || socket.readyState !== socket.OPEN,
    receive: bytes => {
      unfinished += bytes
      const isTooMuch = !seat.guest && unfinished > limits.greetingBytes
      if (!unfinishedInAll.hold(unfinished) || isTooMuch) socket.terminate()
    },
    hear: (data, isBinary) => {
      isHeard = true
      unfinished = 0
      unfinishedInAll.hold(0)
      if (isClosing) return
      const bytes = isBinary && Buffer.isBuffer(data) ? new Uint8Array(data) : undefined
      const refusal = bytes ? admit(bytes) : 'not-understood'
      if (refusal) seat.refuse(refusal)
      else holdBack(1, bytes?.length ?? 0)
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

  const deadline = setTimeout(() => seat.guest || hangUp(1008, ''), limits.strangerMs)
  const heartbeat = setInterval(() => {
    if (socket.isPaused) return
    if (!isHeard) socket.terminate()
    isHeard = false
    if (socket.readyState === socket.OPEN) socket.ping()
  }, limits.heartbeatMs)
  socket.on('pong', () => {
    isHeard = true
  })
  socket.on('close', () => {
    clearTimeout(deadline)
    clearInterval(heartbeat)
    unfinishedInAll.hold(0)
    unreadInAll.hold(0)
  })
  socket.on('error', ({ message }) => {
    if (message.startsWith('Max payload')) options.count('message-too-large')
    setTimeout(() => socket.terminate(), limits.goodbyeMs).unref()
  })
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
