import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Tier } from '../domain/access.ts'
import type { Refusal } from '../domain/wire.ts'
import { createCalls } from './calls.ts'
import { createCodes } from './codes.ts'
import type { ExchangingOptions } from './exchanging.ts'
import { inOneLine, type Report } from './guarded.ts'
import { type Context, createHooks } from './hooks.ts'
import { createKeeping } from './keeping.ts'
import { type Limits, limits as usualLimits } from './limits.ts'
import { createLoad } from './load.ts'
import { countRefusal, newCounts, watchDelay, writeMetrics } from './metrics.ts'
import { isFromUs } from './origins.ts'
import { createPeople } from './people.ts'
import { statusOf } from './refused.ts'
import type { RoomBook } from './roomBook.ts'
import { createSeat, type Seat } from './seat.ts'
import type { UpdateLog } from './updateLog.ts'

/** What answers everything below `/sync`. */
export interface SyncServer {
  /** Whether the request was for us; then it is answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Takes nothing more, writes what has come, says goodbye. Settles within a few seconds. */
  stop(): Promise<void>
  /** Ends every connection in the midst of what it is doing. */
  abandon(): void
}

export interface SyncServerOptions {
  readonly log: UpdateLog
  readonly book: RoomBook
  readonly limits?: Partial<Limits> | undefined
  readonly allowedOrigins?: readonly string[] | undefined
  /** Addresses at which others on the same network reach the app, once it is listening. */
  readonly addresses?: (() => readonly string[]) | undefined
  readonly report?: Report | undefined
  readonly now?: (() => number) | undefined
}

export function createSyncServer(options: SyncServerOptions): SyncServer {
  const { log, book, allowedOrigins = [], addresses = () => [], report = console.error, now = Date.now } = options
  const limits: Limits = { ...usualLimits, ...options.limits }
  const counts = newCounts()
  const delay = watchDelay()
  const keeping = createKeeping(log, limits, counts, report)
  const people = createPeople(book, limits)
  const seats = new Map<WebSocket, Seat>()
  const load = createLoad(limits)
  // twice what is allowed is still read, so that it can be refused with a word
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 * limits.messageBytes, clientTracking: false })
  const state = { isStopping: false }
  const shared = {
    ...{ book, keeping, people, limits, report },
    count: (why: Refusal) => countRefusal(counts, why),
    isStopping: () => state.isStopping,
    mayEdit: ({ tier, room }: { readonly tier: Tier; readonly room: string }) =>
      tier === 'facilitate' || (tier === 'edit' && book.roomOf(room)?.frozen === false),
  }
  const hocuspocus = new Hocuspocus<Context>({
    ...createHooks(shared),
    quiet: true,
    timeout: 600_000, // whether a socket is still there is asked by heartbeats (seat.ts)
    flushDelay: 0, // an edit goes on at once; what people point at is gathered before (people.ts)
    debounce: limits.idleMs,
    maxDebounce: 4 * limits.idleMs,
    // strangers are held to less (seat.ts); this is what comes while a plan is being read
    maxUnauthenticatedQueueSize: 2 * limits.messageBytes,
    maxUnauthenticatedQueueMessages: 2 * limits.socketMessagesBurst,
    maxPendingDocuments: 1,
  })
  const open: ExchangingOptions['open'] = async room => {
    const direct = await hocuspocus.openDirectConnection(room)
    const { document } = direct
    // the last to leave may have taken it along meanwhile; then it is read again
    if (!document || document.isDestroyed) return open(room)
    return { document, close: () => direct.disconnect({ unloadImmediately: false }) }
  }
  const calls = createCalls({
    ...{ ...shared, allowedOrigins, addresses, open },
    codes: createCodes(limits, now),
    metrics: () => writeMetrics(counts, gauges(), delay.read()),
  })

  function strangers(): number {
    return [...seats.values()].filter(({ guest }) => !guest).length
  }

  function gauges() {
    return {
      rooms: book.count(),
      loadedRooms: hocuspocus.getDocumentsCount(),
      sockets: seats.size,
      strangers: strangers(),
    }
  }

  function refuseUpgrade(request: IncomingMessage): Refusal | undefined {
    if (request.url?.split('?')[0] !== '/sync') return 'not-understood'
    if (!isFromUs(request, allowedOrigins)) return 'wrong-origin'
    if (state.isStopping) return 'stopping'
    return seats.size >= limits.sockets || strangers() >= limits.strangers ? 'too-many-connections' : undefined
  }

  function welcome(socket: WebSocket) {
    const leave = (code: number, reason: string) => {
      people.leave(seat)
      client.handleClose({ code, reason })
    }
    const seat = createSeat(socket, {
      ...{ limits, leave, load, count: shared.count, present: people.present, roomBuckets: people.buckets },
      forward: bytes => client.handleMessage(bytes),
    })
    // nothing of the request is passed on: it says what its sender likes
    const client = hocuspocus.handleConnection(seat.wire, new Request('http://localhost/sync'), { seat })
    seats.set(socket, seat)
    socket.on('message', seat.hear)
    socket.on('close', (code, reason) => {
      seats.delete(socket)
      leave(code, String(reason))
    })
    return seat
  }

  return {
    answer: calls.answer,
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      const why = refuseUpgrade(request)
      if (why) {
        shared.count(why)
        socket.end(refusedUpgrade(why))
        return
      }
      try {
        sockets.handleUpgrade(request, socket, head, accepted => {
          const seat = welcome(accepted)
          socket.on('data', ({ length }: Buffer) => seat.receive(length))
        })
      } catch (error) {
        report(`upgrade: ${inOneLine(error)}`)
        socket.destroy()
      }
    },
    stop: async () => {
      state.isStopping = true
      const deadline = performance.now() + limits.stopMs
      const sitting = [...seats.values()]
      for (const seat of sitting) seat.stopReading()
      const written = sitting.map(({ connection }) => connection?.waitForPendingMessages())
      await Promise.race([Promise.all([...written, calls.settled()]), sleep(limits.stopMs)])
      for (const seat of sitting) seat.refuse('stopping')
      while (seats.size > 0 && performance.now() < deadline + limits.goodbyeMs) await sleep(20)
      delay.stop()
    },
    abandon: () => {
      state.isStopping = true
      for (const socket of seats.keys()) socket.terminate()
      delay.stop()
    },
  }
}

function refusedUpgrade(why: Refusal): string {
  const body = JSON.stringify({ refused: why })
  const head = [
    `HTTP/1.1 ${statusOf(why)} Refused`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${body.length}`,
    'X-Content-Type-Options: nosniff',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
