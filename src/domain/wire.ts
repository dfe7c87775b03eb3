import { isRoom, type Tier, type TokenHashes } from './access.ts'

/**
 * What the app and its server say to each other besides the sync protocol itself. Everything stands below `/sync`:
 *
 * | call | what it does |
 * |---|---|
 * | `GET /sync/health` | `Health` |
 * | `GET /sync/metrics` | counts as text, one a line |
 * | `POST /sync/rooms` `NewRoom` | makes a room: 201, or 409 when it is there |
 * | `POST /sync/rooms/<room>` `RoomCall` | looks, or leads: `RoomNow`, or `CodeMade` for a code |
 * | `POST /sync/rooms/<room>/exchange` `Exchange` | one round of sync where WebSockets are cut: `Exchanged` |
 * | `POST /sync/codes` `{ code }` | the join link behind a spoken code: `CodeFound` |
 * | WebSocket `/sync` | the sync protocol; the token is `writePass(pass)`, the document's name is the room |
 *
 * Calls about a room carry `Authorization: Bearer <writePass(pass)>`. Whatever is refused answers `Refused` with a
 * status of 4xx or 5xx; on a WebSocket the reason of the refusal or of the close is the same word.
 */
export const wireVersion = 1

export interface Health {
  readonly app: 'backmap'
  readonly wire: number
  /** Where others on the same network reach this server, likeliest first; empty when it is not known. */
  readonly addresses: readonly string[]
}

/** The hashes are those of `firstEpoch`. */
export interface NewRoom {
  readonly room: string
  readonly hashes: TokenHashes
}

/** Who asks: the token of a link, and the device's own ticket, by which it can be told apart and removed. */
export interface Pass {
  readonly token: string
  readonly device: string
}

/** `rotate` raises the epoch by one and ends join and watch links. Only `look` is not the facilitator's alone. */
export type RoomCall =
  | { readonly do: 'look' }
  | { readonly do: 'rotate'; readonly epoch: number; readonly hashes: TokenHashes }
  | { readonly do: 'freeze'; readonly frozen: boolean }
  | { readonly do: 'remove'; readonly client: number }
  | { readonly do: 'code'; readonly secret: string }
  | { readonly do: 'end' }

/** A room as it is now. `epoch` is what the join and watch links are derived with. */
export interface RoomNow {
  readonly tier: Tier
  readonly epoch: number
  readonly frozen: boolean
}

/** Eight digits to say aloud, which stand for the join link until then (milliseconds since 1970). */
export interface CodeMade {
  readonly code: string
  readonly until: number
}

export interface CodeFound {
  readonly room: string
  readonly secret: string
}

/** Bytes are base64. `vector` is the asker's state vector, `update` what the server may lack. */
export interface Exchange {
  readonly vector: string
  readonly update?: string
}

/** What the asker lacks, and the snapshot (`Y.encodeSnapshot`) of all that is on the server's disk. */
export interface Exchanged extends RoomNow {
  readonly update: string
  readonly kept: string
}

/** Stateless messages on the WebSocket. From the app: what is on your disk? From the server: this; and the room as it is now. */
export type AppSays = { readonly say: 'what-is-kept' }
export type ServerSays =
  | { readonly say: 'kept'; readonly snapshot: string }
  | { readonly say: 'room'; readonly room: RoomNow }
  | { readonly say: 'refused'; readonly why: Refusal }

/** Why the server says no. */
export const refusals = [
  'no-such-room', // never there, or ended by its facilitator
  'wrong-link', // a link that was ended, or that never was one
  'removed', // this device was asked to leave
  'wrong-origin',
  'room-is-there',
  'only-looking', // an edit through a watch link
  'frozen', // an edit while the facilitator has frozen the plan
  'facilitator-only',
  'message-too-large',
  'plan-too-large',
  'too-many-people',
  'too-many-rooms',
  'too-many-connections',
  'too-fast',
  'not-understood', // truncated, forged, too deep
  'not-kept', // the server could not write it to its disk
  'no-such-code',
  'stopping', // the server is being stopped
  'other-version',
] as const
export type Refusal = (typeof refusals)[number]

export interface Refused {
  readonly refused: Refusal
}

/** A refusal from outside; undefined for anything else. */
export function readRefusal(raw: unknown): Refusal | undefined {
  return refusals.find(refusal => refusal === raw)
}

const passForm = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{8,64})$/

export function writePass({ token, device }: Pass): string {
  return `${token}.${device}`
}

export function readPass(text: string): Pass | undefined {
  const [, token, device] = passForm.exec(text) ?? []
  return token && device ? { token, device } : undefined
}

const hashForm = /^[0-9a-f]{64}$/

/** What makes a room, from outside. */
export function readNewRoom(raw: unknown): NewRoom | undefined {
  if (!isObject(raw) || !isRoom(raw.room)) return undefined
  const hashes = readHashes(raw.hashes)
  return hashes && { room: raw.room, hashes }
}

/** A call about a room, from outside. */
export function readRoomCall(raw: unknown): RoomCall | undefined {
  if (!isObject(raw)) return undefined
  const { do: verb, epoch, frozen, client, secret } = raw
  if (verb === 'look' || verb === 'end') return { do: verb }
  if (verb === 'freeze' && typeof frozen === 'boolean') return { do: verb, frozen }
  if (verb === 'remove' && isCount(client)) return { do: verb, client }
  if (verb === 'code' && typeof secret === 'string' && /^[A-Za-z0-9_-]{43}$/.test(secret)) return { do: verb, secret }
  const hashes = readHashes(raw.hashes)
  return verb === 'rotate' && isCount(epoch) && hashes ? { do: verb, epoch, hashes } : undefined
}

function readHashes(raw: unknown): TokenHashes | undefined {
  if (!isObject(raw)) return undefined
  const { facilitate, edit, view } = raw
  return isHash(facilitate) && isHash(edit) && isHash(view) ? { facilitate, edit, view } : undefined
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && hashForm.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}
