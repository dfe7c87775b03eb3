import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Tier } from '../domain/access.ts'
import { type Health, type Refusal, readNewRoom, readPass, readRoomCall, wireVersion } from '../domain/wire.ts'
import { type Answer, give, json } from './answers.ts'
import { bucket } from './bucket.ts'
import type { Codes } from './codes.ts'
import { type ExchangingOptions, exchange, readExchange } from './exchanging.ts'
import { inOneLine, type Report } from './guarded.ts'
import { createLeading } from './leading.ts'
import { isFromUs } from './origins.ts'
import { isTier, roomNow } from './people.ts'
import { readJson } from './readJson.ts'
import { isRefused, refusalIn, refused, statusOf } from './refused.ts'

export interface CallsOptions extends ExchangingOptions {
  readonly codes: Codes
  readonly allowedOrigins: readonly string[]
  readonly addresses: () => readonly string[]
  readonly report: Report
  readonly count: (why: Refusal) => void
  readonly isStopping: () => boolean
  readonly metrics: () => string
}

export interface Calls {
  /** Whether the request was for us; then it is answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Resolves when all that is being answered now has been. */
  settled(): Promise<void>
}

const roomPath = /^\/sync\/rooms\/([\w-]{21})(\/exchange)?$/

/** The calls of `domain/wire.ts` that are made without a WebSocket. */
export function createCalls(options: CallsOptions): Calls {
  const { book, codes, people, limits } = options
  const lead = createLeading(book, people, codes)
  const newRooms = bucket(limits.newRoomsPerSecond, limits.newRoomsBurst)
  const running = new Set<Promise<void>>()

  function tierOf({ headers }: IncomingMessage, room: string): Tier {
    if (!book.roomOf(room)) throw refused('no-such-room')
    const pass = readPass(/^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '')
    const tier = pass ? book.tierOf(room, pass.token, pass.device) : 'wrong-link'
    if (!isTier(tier)) throw refused(tier)
    return tier
  }

  function makeRoom(body: unknown) {
    const room = readNewRoom(body) ?? notUnderstood()
    if (!newRooms.hasRoom()) throw refused('too-fast')
    newRooms.take(1)
    const outcome = book.makeRoom(room)
    if (outcome !== 'made') throw refused(outcome)
    return roomNow(book, room.room, 'facilitate')
  }

  function findCode(body: unknown) {
    const found = codes.find(typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined)
    if (typeof found === 'string') throw refused(found)
    return found
  }

  async function post(path: string, request: IncomingMessage): Promise<Answer> {
    if (options.isStopping()) throw refused('stopping')
    if (running.size > limits.calls) throw refused('too-many-connections')
    if (!isFromUs(request, options.allowedOrigins)) throw refused('wrong-origin')
    const [, room, isExchange] = roomPath.exec(path) ?? []
    if (room !== undefined) tierOf(request, room) // strangers need not be listened to
    const body = await readJson(request, { ...limits, mostBytes: isExchange ? limits.exchangeBytes : limits.callBytes })
    if (path === '/sync/codes') return json(200, findCode(body))
    if (room === undefined) return json(201, makeRoom(body))
    const tier = tierOf(request, room) // it may have ended while the body came
    return json(
      200,
      isExchange
        ? await exchange(options, room, tier, readExchange(body) ?? notUnderstood())
        : lead(room, tier, readRoomCall(body) ?? notUnderstood()),
    )
  }

  async function answerOf(path: string, request: IncomingMessage): Promise<Answer> {
    const isGet = request.method === 'GET' || request.method === 'HEAD'
    if (isGet && path === '/sync/health') {
      const health: Health = { app: 'backmap', wire: wireVersion, addresses: options.addresses() }
      return json(200, health)
    }
    if (isGet && path === '/sync/metrics') {
      return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', text: options.metrics() }
    }
    const isCall = path === '/sync/rooms' || path === '/sync/codes' || roomPath.test(path)
    if (isCall && request.method !== 'POST') return json(405, { refused: 'not-understood' })
    try {
      return isCall ? await post(path, request) : json(404, { refused: 'not-understood' })
    } catch (error) {
      if (!isRefused(error)) options.report(`${request.method} ${path}: ${inOneLine(error)}`)
      const why = refusalIn(error, 'not-kept')
      options.count(why)
      return json(statusOf(why), { refused: why })
    }
  }

  async function respond(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await give(request, response, await answerOf(path, request))
    } catch (error) {
      options.report(`${path}: ${inOneLine(error)}`)
      response.destroy()
    }
  }

  return {
    answer: (request, response) => {
      const [path = ''] = (request.url ?? '').split('?')
      if (path !== '/sync' && !path.startsWith('/sync/')) return false
      const work = respond(path, request, response)
      running.add(work)
      void work.then(() => running.delete(work))
      return true
    },
    settled: async () => {
      await Promise.all(running)
    },
  }
}

function notUnderstood(): never {
  throw refused('not-understood')
}
