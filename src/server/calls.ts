import type { IncomingMessage, ServerResponse } from 'node:http'
import * as Y from 'yjs'
import { hashOfToken, type Tier, tokenOf } from '../domain/access.ts'
import {
  type Exchanged,
  type Health,
  type Pass,
  type Refusal,
  type RoomCall,
  readNewRoom,
  readPass,
  readRoomCall,
  wireVersion,
} from '../domain/wire.ts'
import { bucket } from './bucket.ts'
import type { Codes } from './codes.ts'
import { isVector } from './frames.ts'
import { inOneLine, type Report } from './guarded.ts'
import { securityHeaders } from './headers.ts'
import type { Keeping } from './keeping.ts'
import type { Limits } from './limits.ts'
import { isFromUs } from './origins.ts'
import { isTier, type People, roomNow } from './people.ts'
import { readJson } from './readJson.ts'
import { isRefused, refusalIn, refused, statusOf } from './refused.ts'
import type { RoomBook } from './roomBook.ts'
import { howReached } from './staticFiles.ts'

export interface CallsOptions {
  readonly book: RoomBook
  readonly codes: Codes
  readonly people: People
  readonly keeping: Keeping
  readonly limits: Limits
  readonly allowedOrigins: readonly string[]
  readonly addresses: () => readonly string[]
  readonly report: Report
  readonly count: (why: Refusal) => void
  readonly isStopping: () => boolean
  readonly mayEdit: (guest: { readonly tier: Tier; readonly room: string }) => boolean
  /** The document of a room, in memory until it is closed. */
  readonly open: (room: string) => Promise<{ readonly document: Y.Doc; readonly close: () => Promise<void> }>
  readonly metrics: () => string
}

export interface Calls {
  /** Whether the request was for us; then it is answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Resolves when all that is being answered now has been. */
  settled(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const roomPath = /^\/sync\/rooms\/([\w-]{21})(\/exchange)?$/

/** The calls of `domain/wire.ts` that are made without a WebSocket. */
export function createCalls(options: CallsOptions): Calls {
  const { book, codes, people, keeping, limits } = options
  const newRooms = bucket(limits.newRoomsPerSecond, limits.newRoomsBurst)
  const running = new Set<Promise<void>>()

  function who(request: IncomingMessage, room: string): Pass & { readonly tier: Tier } {
    const pass = readPass(/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '')
    if (!book.roomOf(room)) throw refused('no-such-room')
    if (!pass) throw refused('wrong-link')
    const tier = book.tierOf(room, pass.token, pass.device)
    if (!isTier(tier)) throw refused(tier)
    return { ...pass, tier }
  }

  function must(outcome: 'done' | Refusal): void {
    if (outcome !== 'done') throw refused(outcome)
  }

  function now(room: string, tier: Tier) {
    return roomNow(book, room, tier) ?? { tier, epoch: 0, frozen: true } // ended just now: it cannot be changed any more
  }

  function lead(room: string, tier: Tier, call: RoomCall): unknown {
    if (call.do === 'look') return now(room, tier)
    if (tier !== 'facilitate') throw refused('facilitator-only')
    switch (call.do) {
      case 'rotate':
        must(book.rotate(room, call.epoch, call.hashes))
        codes.forget(room)
        break
      case 'freeze':
        must(book.freeze(room, call.frozen))
        break
      case 'remove': {
        const device = people.deviceOf(room, call.client)
        if (device === undefined) throw refused('not-understood') // nobody goes by that number
        must(book.removeDevice(room, device))
        break
      }
      case 'code': {
        const link = { room, tier: 'edit', secret: call.secret } as const
        if (hashOfToken(tokenOf(link)) !== book.roomOf(room)?.hashes.edit) throw refused('wrong-link')
        return codes.make({ room, secret: call.secret })
      }
      case 'end':
        must(book.end(room))
        codes.forget(room)
        break
    }
    const after = now(room, tier)
    people.reassess(room)
    return after
  }

  async function exchange(room: string, tier: Tier, asked: { vector: Uint8Array; update: Uint8Array | undefined }) {
    const { messages, bytes } = people.buckets(room)
    if (!messages.hasRoom() || !bytes.hasRoom()) throw refused('too-fast')
    messages.take(limits.wholePlanMessages)
    bytes.take(asked.update?.length ?? 0)
    const { document, close } = await options.open(room)
    try {
      if (asked.update) await take(room, tier, document, asked.update)
      book.touch(room)
      const update = Buffer.from(Y.encodeStateAsUpdate(document, asked.vector)).toString('base64')
      return { ...now(room, tier), update, kept: keeping.kept(document) } satisfies Exchanged
    } finally {
      await close()
    }
  }

  async function take(room: string, tier: Tier, document: Y.Doc, update: Uint8Array) {
    if (options.mayEdit({ tier, room })) {
      await keeping.keep(room, document, update, { source: 'local', skipStoreHooks: true })
    } else if (!keeping.hasAll(document, update)) throw refused(tier === 'view' ? 'only-looking' : 'frozen')
  }

  async function post(path: string, request: IncomingMessage): Promise<Answer> {
    if (!isFromUs(request, options.allowedOrigins)) throw refused('wrong-origin')
    const [, room, isExchange] = roomPath.exec(path) ?? []
    const tier = room === undefined ? undefined : who(request, room).tier
    const body = await readJson(request, { ...limits, mostBytes: isExchange ? limits.exchangeBytes : limits.callBytes })
    if (room !== undefined && tier) {
      if (isExchange) return { status: 200, body: await exchange(room, who(request, room).tier, readExchange(body)) }
      const call = readRoomCall(body) ?? notUnderstood()
      return { status: 200, body: lead(room, who(request, room).tier, call) }
    }
    if (path === '/sync/codes') return { status: 200, body: findCode(body) }
    return { status: 201, body: makeRoom(body) }
  }

  function findCode(body: unknown) {
    const found = codes.find(isObject(body) ? body.code : undefined)
    if (typeof found === 'string') throw refused(found)
    return found
  }

  function makeRoom(body: unknown) {
    const room = readNewRoom(body) ?? notUnderstood()
    if (!newRooms.hasRoom()) throw refused('too-fast')
    newRooms.take(1)
    const outcome = book.makeRoom(room)
    if (outcome !== 'made') throw refused(outcome)
    return now(room.room, 'facilitate')
  }

  async function respond(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isPost = request.method === 'POST'
    const isGet = request.method === 'GET' || request.method === 'HEAD'
    if (isGet && path === '/sync/health') {
      const health: Health = { app: 'backmap', wire: wireVersion, addresses: options.addresses() }
      return say(request, response, { status: 200, body: health })
    }
    if (isGet && path === '/sync/metrics') return sayText(request, response, 200, options.metrics())
    const isCall = path === '/sync/rooms' || path === '/sync/codes' || roomPath.test(path)
    try {
      if (options.isStopping()) throw refused('stopping')
      if (!isCall) throw refused('no-such-room')
      if (!isPost) response.setHeader('Allow', 'POST')
      say(request, response, isPost ? await post(path, request) : { status: 405, body: { refused: 'not-understood' } })
    } catch (error) {
      if (!isRefused(error)) options.report(`${request.method} ${path}: ${inOneLine(error)}`)
      const why = refusalIn(error, 'not-kept')
      options.count(why)
      say(request, response, { status: statusOf(why), body: { refused: why } })
    }
  }

  return {
    answer: (request, response) => {
      const [path = ''] = (request.url ?? '').split('?')
      if (path !== '/sync' && !path.startsWith('/sync/')) return false
      for (const [name, value] of Object.entries(securityHeaders(howReached(request)))) response.setHeader(name, value)
      response.setHeader('Cache-Control', 'no-store')
      const work = respond(path, request, response).catch(error => {
        options.report(`${path}: ${inOneLine(error)}`)
        response.destroy()
      })
      running.add(work)
      void work.then(() => running.delete(work))
      return true
    },
    settled: async () => {
      await Promise.all(running)
    },
  }
}

function say(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  send(request, response, status, JSON.stringify(body))
}

function sayText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  send(request, response, status, text)
}

function send(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  // what has not been read of a body that is refused is not read
  if (!request.complete) response.setHeader('Connection', 'close')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : text)
}

function readExchange(body: unknown) {
  if (!isObject(body)) return notUnderstood()
  const vector = readBytes(body.vector)
  const update = body.update === undefined ? undefined : readBytes(body.update)
  return isVector(vector) ? { vector, update } : notUnderstood()
}

function readBytes(value: unknown): Uint8Array {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return notUnderstood()
  return new Uint8Array(Buffer.from(value, 'base64'))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notUnderstood(): never {
  throw refused('not-understood')
}
