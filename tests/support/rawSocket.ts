import type { Socket } from 'node:net'
import * as from from 'lib0/decoding'
import * as to from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { type Pass, type ServerSays, writePass } from '../../src/domain/wire.ts'

/** A socket on which every message of the sync protocol can be said, sound or not. */
export interface RawSocket {
  send(bytes: Uint8Array | string): void
  readonly heard: readonly Heard[]
  readonly said: readonly ServerSays[]
  /** What it was closed with; undefined while it is open. */
  readonly closed: () => { readonly code: number; readonly reason: string } | undefined
  close(): void
  /** Begins a message of so many bytes, and sends only the first of them. */
  startMessage(length: number, sent: number): void
  /** Stops reading, so that what is sent to it waits on the other side. */
  pause(): void
}

export interface Heard {
  readonly type: number
  readonly rest: Uint8Array
}

export interface RawSocketOptions {
  readonly origin?: string
  readonly path?: string
}

/** Opens; throws with the status of a refused opening. */
export function rawSocket(wsUrl: string, { origin, path = '' }: RawSocketOptions = {}): Promise<RawSocket> {
  const socket = new WebSocket(`${wsUrl}${path}`, { ...(origin !== undefined && { origin }), perMessageDeflate: false })
  let tcp: Socket | undefined
  socket.on('upgrade', response => {
    tcp = response.socket
  })
  const heard: Heard[] = []
  const said: ServerSays[] = []
  let closed: { code: number; reason: string } | undefined
  socket.on('close', (code, reason) => {
    closed = { code, reason: String(reason) }
  })
  socket.on('message', (data: Buffer) => {
    const decoder = from.createDecoder(new Uint8Array(data))
    from.readVarString(decoder)
    const type = from.readVarUint(decoder)
    const rest = from.readTailAsUint8Array(decoder)
    heard.push({ type, rest })
    if (type === 5) said.push(JSON.parse(from.readVarString(from.createDecoder(rest))))
  })
  return new Promise((resolve, reject) => {
    socket.on('error', () => {})
    socket.on('unexpected-response', (_, response) => {
      let text = ''
      response.on('data', part => {
        text += part
      })
      response.on('end', () => reject(new Error(`${response.statusCode} ${text}`)))
    })
    socket.on('open', () =>
      resolve({
        send: bytes => socket.send(bytes),
        heard,
        said,
        closed: () => closed,
        close: () => socket.terminate(),
        startMessage: (length, sent) => {
          const head = Buffer.alloc(14)
          head.set([0x82, 0xff]) // one binary message; masked, its length in eight bytes; the mask is zero
          head.writeBigUInt64BE(BigInt(length), 2)
          tcp?.write(Buffer.concat([head, Buffer.alloc(sent)]))
        },
        pause: () => socket.pause(),
      }),
    )
  })
}

/** A message to a room: its type, then what the writer adds. */
export function frame(room: string, type: number, write: (encoder: to.Encoder) => void = () => {}): Uint8Array {
  return to.encode(encoder => {
    to.writeVarString(encoder, room)
    to.writeVarUint(encoder, type)
    write(encoder)
  })
}

export function tokenFrame(room: string, pass: Pass): Uint8Array {
  return frame(room, 2, encoder => {
    to.writeVarUint(encoder, 0)
    to.writeVarString(encoder, writePass(pass))
    to.writeVarString(encoder, '4.8.0')
  })
}

export function questionFrame(room: string, vector: Uint8Array = new Uint8Array([0]), type = 0): Uint8Array {
  return syncFrame(room, 0, vector, type)
}

/** Step 1 is an answer to a question, 2 an edit. Type 4 is how servers answer each other. */
export function editFrame(room: string, update: Uint8Array, step = 2, type = 0): Uint8Array {
  return syncFrame(room, step, update, type)
}

function syncFrame(room: string, step: number, body: Uint8Array, type: number): Uint8Array {
  return frame(room, type, encoder => {
    to.writeVarUint(encoder, step)
    to.writeVarUint8Array(encoder, body)
  })
}

export function saidFrame(room: string, text: string, type = 5): Uint8Array {
  return frame(room, type, encoder => to.writeVarString(encoder, text))
}

export function presenceFrame(room: string, ...entries: { client: number; clock: number; state: unknown }[]) {
  return frame(room, 1, encoder =>
    to.writeVarUint8Array(
      encoder,
      to.encode(inner => {
        to.writeVarUint(inner, entries.length)
        for (const { client, clock, state } of entries) {
          to.writeVarUint(inner, client)
          to.writeVarUint(inner, clock)
          to.writeVarString(inner, typeof state === 'string' ? state : JSON.stringify(state))
        }
      }),
    ),
  )
}

/** An edit of a plan: sets a title, as somebody new. */
export function titleUpdate(title: string, client = 1): Uint8Array {
  const ydoc = new Y.Doc()
  ydoc.clientID = client
  ydoc.getMap('plan').set('moment:a/title', title)
  return Y.encodeStateAsUpdate(ydoc)
}
