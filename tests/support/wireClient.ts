import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import {
  firstEpoch,
  linksFrom,
  newRoomLink,
  type RoomLink,
  type Tier,
  tokenHashes,
  tokenOf,
} from '../../src/domain/access.ts'
import { type Pass, type ServerSays, writePass } from '../../src/domain/wire.ts'
import { until } from './until.ts'

/** A room on a server, with its three links. */
export interface TestRoom {
  readonly room: string
  readonly links: Readonly<Record<Tier, RoomLink>>
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** A call of `domain/wire.ts`. */
export async function call(url: string, path: string, body: unknown, pass?: Pass, headers = {}): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(pass && { authorization: `Bearer ${writePass(pass)}` }),
      ...headers,
    },
  })
  return { status: answer.status, body: await answer.json() }
}

/** The links of a room at an epoch. */
export function roomAt(facilitate: RoomLink, epoch: number = firstEpoch): TestRoom {
  const { edit = facilitate, view = facilitate } = linksFrom(facilitate, epoch)
  return { room: facilitate.room, links: { facilitate, edit, view } }
}

export async function makeRoom(url: string): Promise<TestRoom> {
  const facilitate = newRoomLink()
  const made = await call(url, '/sync/rooms', { room: facilitate.room, hashes: tokenHashes(facilitate, firstEpoch) })
  if (made.status !== 201) throw new Error(`no room: ${JSON.stringify(made)}`)
  return roomAt(facilitate)
}

export function passOf(link: RoomLink, device = 'device-of-tests'): Pass {
  return { token: tokenOf(link), device }
}

export interface Client {
  readonly ydoc: Y.Doc
  readonly provider: HocuspocusProvider
  /** What the server has said besides the sync protocol. */
  readonly said: readonly ServerSays[]
  /** Why the link was refused, and with what the connection was closed, in that order. */
  readonly refusals: readonly string[]
  readonly closes: readonly { readonly code: number; readonly reason: string }[]
  /** Everything of this document is on the server's disk, as the server says now. */
  isKept(): Promise<boolean>
  close(): void
}

export interface ClientOptions {
  readonly ydoc?: Y.Doc
  readonly device?: string
  readonly origin?: string
  /** Do not connect again by oneself. */
  readonly once?: boolean
}

/** Somebody with the real provider and nothing else of the app. */
export function connect(wsUrl: string, link: RoomLink, options: ClientOptions = {}): Client {
  const { ydoc = new Y.Doc(), device = `device-${ydoc.clientID}`, origin, once = false } = options
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, origin === undefined ? {} : { origin })
      this.on('error', () => {}) // the provider hears of the close that follows
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url: wsUrl,
    WebSocketPolyfill: Socket,
    delay: 50,
    minDelay: 50,
    maxDelay: 200,
    factor: 1,
    jitter: false,
  })
  const said: ServerSays[] = []
  const refusals: string[] = []
  const closes: { code: number; reason: string }[] = []
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: link.room,
    document: ydoc,
    token: writePass(passOf(link, device)),
    onStateless: ({ payload }) => void said.push(JSON.parse(payload)),
    onAuthenticationFailed: ({ reason }) => void refusals.push(reason),
    onClose: ({ event }) => {
      if (event.code !== 1000 || event.reason) closes.push({ code: event.code, reason: String(event.reason) })
      if (once) socket.disconnect()
    },
  })
  provider.attach()
  return {
    ydoc,
    provider,
    said,
    refusals,
    closes,
    isKept: async () => {
      const before = said.length
      provider.sendStateless(JSON.stringify({ say: 'what-is-kept' }))
      const isAnswer = (each: ServerSays) => each.say === 'kept'
      await until(() => said.slice(before).some(isAnswer))
      const answer = said.findLast(isAnswer)
      if (answer?.say !== 'kept') return false
      return contains(Y.decodeSnapshot(new Uint8Array(Buffer.from(answer.snapshot, 'base64'))), ydoc)
    },
    close: () => {
      provider.destroy()
      socket.destroy()
    },
  }
}

function contains(snapshot: Y.Snapshot, ydoc: Y.Doc): boolean {
  return Y.snapshotContainsUpdate(snapshot, Y.encodeStateAsUpdate(ydoc))
}
