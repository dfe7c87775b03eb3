import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Tier } from '../domain/access.ts'
import { type Refusal, readPass } from '../domain/wire.ts'
import { createCalls } from './calls.ts'
import { createCodes } from './codes.ts'
import { deciding, guarded, inOneLine, type Report } from './guarded.ts'
import { createKeeping } from './keeping.ts'
import { type Limits, limits as usualLimits } from './limits.ts'
import { countRefusal, newCounts, watchDelay, writeMetrics } from './metrics.ts'
import { isFromUs } from './origins.ts'
import { createPeople, isTier } from './people.ts'
import { refusalIn, refused, statusOf } from './refused.ts'
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

interface Context {
  readonly seat?: Seat
}

export function createSyncServer(options: SyncServerOptions): SyncServer {
  const { log, book, allowedOrigins = [], addresses = () => [], report = console.error, now = Date.now } = options
  const limits: Limits = { ...usualLimits, ...options.limits }
  const counts = newCounts()
  const delay = watchDelay()
  const keeping = createKeeping(log, limits, counts, report)
  const people = createPeople(book, limits)
  const codes = createCodes(limits, now)
  const seats = new Map<WebSocket, Seat>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 * limits.messageBytes, clientTracking: false })
  let isStopping = false

  function mayEdit({ tier, room }: { readonly tier: Tier; readonly room: string }): boolean {
    return tier === 'facilitate' || (tier === 'edit' && book.roomOf(room)?.frozen === false)
  }

  function strangers(): number {
    return [...seats.values()].filter(({ guest }) => !guest).length
  }

  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    flushDelay: 20,
    // a plan that is asked for by calls stays in memory between them
    debounce: 15_000,
    maxDebounce: 60_000,
    maxUnauthenticatedQueueSize: 2 * limits.greetingBytes,
    maxUnauthenticatedQueueMessages: 2 * limits.greetingMessages,
    maxPendingDocuments: 1,
    onAuthenticate: deciding(
      'onAuthenticate',
      'not-kept',
      ({ token, documentName: room, context: { seat }, connectionConfig }) => {
        if (!seat || seat.isClosing()) throw refused('not-understood')
        try {
          if (isStopping) throw refused('stopping')
          const pass = readPass(token)
          if (!pass) throw refused('wrong-link')
          const tier = book.tierOf(room, pass.token, pass.device)
          if (!isTier(tier)) throw refused(tier)
          if (people.count(room) >= limits.people) throw refused('too-many-people')
          people.enter(seat, { room, pass, tier })
          book.touch(room)
          connectionConfig.readOnly = !mayEdit({ tier, room })
        } catch (error) {
          // by then the refusal itself is on its way
          setImmediate(() => seat.refuse(refusalIn(error, 'not-kept')))
          throw error
        }
      },
      report,
    ),
    onLoadDocument: deciding(
      'onLoadDocument',
      'not-kept',
      async ({ documentName, context }) => {
        try {
          return await keeping.load(documentName)
        } catch (error) {
          setImmediate(() => context.seat?.refuse('not-kept'))
          throw error
        }
      },
      report,
    ),
    connected: guarded(
      'connected',
      ({ connection, context: { seat } }) => {
        if (seat) seat.connection = connection
      },
      report,
    ),
    beforeSync: guarded(
      'beforeSync',
      async ({ type, payload, document, documentName: room, connection }) => {
        if (type === 0) return
        const seat: Seat | undefined = connection.context.seat
        // What the sync protocol's server goes by, decided anew for every edit; it applies nothing of who only reads.
        connection.readOnly = true
        if (!seat?.guest || seat.isClosing()) return
        if (!mayEdit(seat.guest)) {
          if (keeping.hasAll(document, payload)) return
          const why = seat.guest.tier === 'view' ? 'only-looking' : 'frozen'
          countRefusal(counts, why)
          seat.say({ say: 'refused', why })
          return
        }
        try {
          await keeping.keep(room, document, payload, { source: 'connection', connection })
          connection.readOnly = false // it is applied already; this has it acknowledged
        } catch (error) {
          seat.refuse(refusalIn(error, 'not-kept'))
        }
      },
      report,
    ),
    onStateless: guarded(
      'onStateless',
      ({ connection, document }) => {
        const seat: Seat | undefined = connection.context.seat
        seat?.say({ say: 'kept', snapshot: keeping.kept(document) })
      },
      report,
    ),
    beforeUnloadDocument: guarded(
      'beforeUnloadDocument',
      async ({ documentName }) => {
        if (!isStopping) await keeping.tidy(documentName)
      },
      report,
    ),
  })

  const calls = createCalls({
    book,
    codes,
    limits,
    people,
    keeping,
    allowedOrigins,
    addresses,
    report,
    count: why => countRefusal(counts, why),
    isStopping: () => isStopping,
    mayEdit,
    open: async room => {
      const direct = await hocuspocus.openDirectConnection(room)
      const { document } = direct
      if (!document) throw refused('not-kept')
      return { document, close: () => direct.disconnect({ unloadImmediately: false }) }
    },
    metrics: () =>
      writeMetrics(
        counts,
        {
          rooms: book.count(),
          loadedRooms: hocuspocus.getDocumentsCount(),
          sockets: seats.size,
          strangers: strangers(),
        },
        delay.read(),
      ),
  })

  function welcome(socket: WebSocket) {
    const leave = (code: number, reason: string) => {
      people.leave(seat)
      client.handleClose({ code, reason })
    }
    const seat = createSeat(socket, {
      limits,
      leave,
      forward: bytes => client.handleMessage(bytes),
      present: people.present,
      count: why => countRefusal(counts, why),
      roomBuckets: people.buckets,
    })
    // Nothing of the request is passed on: it is the sender's
    const client = hocuspocus.handleConnection(seat.wire, new Request('http://localhost/sync'), { seat })
    const deadline = setTimeout(() => seat.guest || seat.hangUp(1008, ''), limits.strangerMs)
    let isHeard = true
    const heartbeat = setInterval(() => {
      if (!isHeard) socket.terminate()
      isHeard = false
      if (socket.readyState === socket.OPEN && !socket.isPaused) socket.ping()
      else isHeard = true
    }, limits.heartbeatMs)
    seats.set(socket, seat)
    socket.on('message', (data, isBinary) => {
      isHeard = true
      seat.hear(data, isBinary)
    })
    socket.on('pong', () => {
      isHeard = true
    })
    socket.on('close', (code, reason) => {
      clearTimeout(deadline)
      clearInterval(heartbeat)
      seats.delete(socket)
      leave(code, String(reason))
    })
    socket.on('error', () => setTimeout(() => socket.terminate(), limits.goodbyeMs).unref())
  }

  return {
    answer: (request, response) => calls.answer(request, response),
    upgrade: (request, socket, head) => {
      const why = refuseUpgrade(request)
      socket.on('error', () => socket.destroy())
      if (why) {
        countRefusal(counts, why)
        const body = JSON.stringify({ refused: why })
        socket.end(
          `HTTP/1.1 ${statusOf(why)} Refused\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        )
        return
      }
      try {
        sockets.handleUpgrade(request, socket, head, welcome)
      } catch (error) {
        report(`upgrade: ${inOneLine(error)}`)
        socket.destroy()
      }
    },
    stop: async () => {
      isStopping = true
      const deadline = performance.now() + limits.stopMs
      for (const seat of seats.values()) seat.stopReading()
      const written = [...seats.values()].map(seat => seat.connection?.waitForPendingMessages())
      await Promise.race([Promise.all([...written, calls.settled()]), sleep(limits.stopMs)])
      for (const seat of [...seats.values()]) seat.refuse('stopping')
      while (seats.size > 0 && performance.now() < deadline + limits.goodbyeMs) await sleep(20)
      delay.stop()
    },
    abandon: () => {
      isStopping = true
      for (const socket of seats.keys()) socket.terminate()
      delay.stop()
    },
  }

  function refuseUpgrade(request: IncomingMessage): Refusal | undefined {
    if (request.url?.split('?')[0] !== '/sync') return 'not-understood'
    if (!isFromUs(request, allowedOrigins)) return 'wrong-origin'
    if (isStopping) return 'stopping'
    return seats.size >= limits.sockets || strangers() >= limits.strangers ? 'too-many-connections' : undefined
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
