import { isRoom, tiers } from '../domain/access.ts'
import { fromBase64 } from '../domain/base64.ts'
import {
  type CodeFound,
  type CodeMade,
  type Exchange,
  type NewRoom,
  type Pass,
  type Refusal,
  type RoomCall,
  type RoomNow,
  readRefusal,
  wireVersion,
  writePass,
} from '../domain/wire.ts'

/** Why a call came to nothing. */
export type CallFailed = { readonly why: Refusal | 'unreachable' }

/** What one exchange brought: what the asker lacks, the snapshot of what is on the server's disk, and the room. */
export interface ExchangeAnswer extends RoomNow {
  readonly update: Uint8Array
  readonly kept: Uint8Array
}

/** The calls of `wire.ts`. Every one settles within its time; what goes wrong is a value. */
export interface RoomCalls {
  /** Whether a server of this app answers, of the version this app speaks. */
  isThere(): Promise<boolean>
  makeRoom(room: NewRoom): Promise<Record<never, never> | CallFailed>
  look(room: string, pass: Pass): Promise<RoomNow | CallFailed>
  lead(room: string, pass: Pass, call: RoomCall): Promise<RoomNow | CallFailed>
  makeCode(room: string, pass: Pass, secret: string): Promise<CodeMade | CallFailed>
  exchange(room: string, pass: Pass, exchange: Exchange): Promise<ExchangeAnswer | CallFailed>
  findCode(code: string): Promise<CodeFound | CallFailed>
}

type Body = Readonly<Record<string, unknown>>
type Read<T> = (body: Body) => T | undefined

const unreachable: CallFailed = { why: 'unreachable' }
const callMs = 10_000
const healthMs = 4000
const exchangeMs = 30_000 // a large plan on a slow network

/** The server at an address like `https://school.example/sync`; one that never answers where there is none. */
export function callServer(address: string | undefined): RoomCalls {
  async function send<T>(path: string, init: RequestInit, ms: number, read: Read<T>): Promise<T | CallFailed> {
    if (address === undefined) return unreachable
    try {
      const response = await fetch(`${address}${path}`, {
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        ...init,
        signal: AbortSignal.timeout(ms),
      })
      const body: unknown = await response.json()
      if (!isBody(body)) return unreachable
      if (!response.ok) return { why: readRefusal(body.refused) ?? 'unreachable' }
      return read(body) ?? { why: 'other-version' }
    } catch {
      return unreachable // the network's, the time limit's, or a page that is no answer of ours
    }
  }

  function post<T>(path: string, pass: Pass | undefined, body: object, read: Read<T>, ms = callMs) {
    const bearer = pass && { Authorization: `Bearer ${writePass(pass)}` }
    const headers = { 'Content-Type': 'application/json', ...bearer }
    return send(path, { method: 'POST', headers, body: JSON.stringify(body) }, ms, read)
  }

  const inRoom = (room: string, pass: Pass, call: RoomCall) => post(`/rooms/${room}`, pass, call, readRoomNow)

  return {
    isThere: async () => {
      const health = await send('/health', {}, healthMs, ({ app, wire }) => ({ ours: app === 'backmap', wire }))
      return 'ours' in health && health.ours && health.wire === wireVersion
    },
    makeRoom: room => post('/rooms', undefined, room, () => ({})),
    look: (room, pass) => inRoom(room, pass, { do: 'look' }),
    lead: inRoom,
    makeCode: (room, pass, secret) => post(`/rooms/${room}`, pass, { do: 'code', secret }, readCode),
    exchange: (room, pass, exchange) => post(`/rooms/${room}/exchange`, pass, exchange, readExchangeAnswer, exchangeMs),
    findCode: code => post('/codes', undefined, { code }, readCodeFound),
  }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A room as the server says it is; undefined when it says no such thing. */
export function readRoomNow(raw: unknown): RoomNow | undefined {
  if (!isBody(raw)) return undefined
  const tier = tiers.find(each => each === raw.tier)
  const { epoch, frozen } = raw
  return tier && typeof epoch === 'number' && Number.isSafeInteger(epoch) && epoch >= 0 && typeof frozen === 'boolean'
    ? { tier, epoch, frozen }
    : undefined
}

function readExchangeAnswer(body: Body): ExchangeAnswer | undefined {
  const room = readRoomNow(body)
  const update = fromBase64(body.update)
  const kept = fromBase64(body.kept)
  return room && update && kept && { ...room, update, kept }
}

function readCode({ code, until }: Body): CodeMade | undefined {
  return typeof code === 'string' && /^\d{8}$/.test(code) && typeof until === 'number' ? { code, until } : undefined
}

function readCodeFound({ room, secret }: Body): CodeFound | undefined {
  return isRoom(room) && typeof secret === 'string' && /^[A-Za-z0-9_-]{43}$/.test(secret) ? { room, secret } : undefined
}
