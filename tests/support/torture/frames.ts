import * as read from 'lib0/decoding'
import * as write from 'lib0/encoding'
import { type Pass, writePass } from '../../../src/domain/wire.ts'

/** Frames of the sync protocol as they go over a WebSocket, made and read without the library under test. */

export const frameTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  broadcastStateless: 6,
  close: 7,
  syncStatus: 8,
  ping: 9,
  pong: 10,
} as const
export type FrameType = keyof typeof frameTypes

/** The first question (`vector`), its answer, or an edit. */
export const syncSteps = { vector: 0, answer: 1, edit: 2 } as const
export type SyncStep = keyof typeof syncSteps

function frameOf(room: string, type: number, writeBody: (encoder: write.Encoder) => void = () => {}): Uint8Array {
  return write.encode(encoder => {
    write.writeVarString(encoder, room)
    write.writeVarUint(encoder, type)
    writeBody(encoder)
  })
}

export function authFrame(room: string, pass: Pass | string): Uint8Array {
  return frameOf(room, frameTypes.auth, encoder => {
    write.writeVarUint(encoder, 0)
    write.writeVarString(encoder, typeof pass === 'string' ? pass : writePass(pass))
    write.writeVarString(encoder, '4.8.0')
  })
}

export function syncFrame(
  room: string,
  step: SyncStep | number,
  payload: Uint8Array,
  type: 'sync' | 'syncReply' = 'sync',
): Uint8Array {
  return frameOf(room, frameTypes[type], encoder => {
    write.writeVarUint(encoder, typeof step === 'number' ? step : syncSteps[step])
    write.writeVarUint8Array(encoder, payload)
  })
}

export function awarenessFrame(room: string, payload: Uint8Array): Uint8Array {
  return frameOf(room, frameTypes.awareness, encoder => write.writeVarUint8Array(encoder, payload))
}

export interface SaidPresence {
  readonly client: number
  readonly clock: number
  readonly state: unknown
}

/** The payload of an awareness frame; a state is written as JSON unless it is bytes of text already. */
export function awarenessOf(said: readonly SaidPresence[]): Uint8Array {
  return write.encode(encoder => {
    write.writeVarUint(encoder, said.length)
    for (const { client, clock, state } of said) {
      write.writeVarUint(encoder, client)
      write.writeVarUint(encoder, clock)
      write.writeVarString(encoder, state instanceof String ? String(state) : JSON.stringify(state))
    }
  })
}

export function textFrame(room: string, type: 'stateless' | 'broadcastStateless' | 'close', text: unknown): Uint8Array {
  return frameOf(room, frameTypes[type], encoder =>
    write.writeVarString(encoder, typeof text === 'string' ? text : JSON.stringify(text)),
  )
}

export function bareFrame(room: string, type: FrameType | number, body?: Uint8Array): Uint8Array {
  return frameOf(room, typeof type === 'number' ? type : frameTypes[type], encoder => {
    if (body) write.writeUint8Array(encoder, body)
  })
}

/** What a server said, as far as a test asks. */
export type Heard =
  | { readonly heard: 'allowed'; readonly scope: string }
  | { readonly heard: 'refused'; readonly why: string }
  | { readonly heard: 'sync'; readonly step: number; readonly payload: Uint8Array }
  | { readonly heard: 'awareness'; readonly payload: Uint8Array }
  | { readonly heard: 'stateless'; readonly text: string }
  | { readonly heard: 'status'; readonly applied: boolean }
  | { readonly heard: 'closing'; readonly why: string }
  | { readonly heard: 'other'; readonly type: number }

export function readFrame(bytes: Uint8Array): Heard {
  const decoder = read.createDecoder(bytes)
  if (bytes.length === 1) return { heard: 'other', type: bytes[0] ?? -1 }
  read.readVarString(decoder)
  const type = read.readVarUint(decoder)
  switch (type) {
    case frameTypes.sync:
    case frameTypes.syncReply: {
      const step = read.readVarUint(decoder)
      return { heard: 'sync', step, payload: read.readVarUint8Array(decoder) }
    }
    case frameTypes.awareness:
      return { heard: 'awareness', payload: read.readVarUint8Array(decoder) }
    case frameTypes.auth: {
      const kind = read.readVarUint(decoder)
      const text = read.readVarString(decoder)
      return kind === 1 ? { heard: 'refused', why: text } : { heard: 'allowed', scope: text }
    }
    case frameTypes.stateless:
      return { heard: 'stateless', text: read.readVarString(decoder) }
    case frameTypes.syncStatus:
      return { heard: 'status', applied: read.readVarInt(decoder) === 1 }
    case frameTypes.close:
      return { heard: 'closing', why: read.readVarString(decoder) }
    default:
      return { heard: 'other', type }
  }
}

/** Whether a frame is read as far as its body by anybody who speaks the protocol: the room, a type there is, a body of the length it says. */
export function passesFirstReading(frame: Uint8Array, room: string): boolean {
  try {
    const decoder = read.createDecoder(frame)
    if (read.readVarString(decoder) !== room) return false
    const type = read.readVarUint(decoder)
    if (type === frameTypes.sync || type === frameTypes.syncReply) {
      if (read.readVarUint(decoder) > 2) return false
      read.readVarUint8Array(decoder)
    } else if (type === frameTypes.awareness) {
      read.readVarUint8Array(decoder)
    } else if (type === frameTypes.auth) {
      read.readVarUint(decoder)
      read.readVarString(decoder)
    } else if (type === frameTypes.stateless || type === frameTypes.broadcastStateless) {
      read.readVarString(decoder)
    }
    return type <= frameTypes.pong
  } catch {
    return false
  }
}
