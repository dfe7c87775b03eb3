import * as from from 'lib0/decoding'
import * as to from 'lib0/encoding'
import { isRoom } from '../domain/access.ts'
import type { ServerSays } from '../domain/wire.ts'

/** A message of the sync protocol, as far as it has to be understood to let it in. */
export type Frame = { readonly room: string } & (
  | { readonly is: 'token' }
  | { readonly is: 'question'; readonly vector: Uint8Array }
  | { readonly is: 'edit'; readonly update: Uint8Array }
  | { readonly is: 'presence'; readonly states: Uint8Array }
  | { readonly is: 'said'; readonly text: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'goodbye' }
)

const sync = 0
const presence = 1
const auth = 2
const presenceQuestion = 3
const stateless = 5
const close = 7
const syncStatus = 8

/** A pass is 108 letters at most. */
const longestToken = 256

/** What came over a socket; undefined for what the app never sends. */
export function readFrame(bytes: Uint8Array): Frame | undefined {
  try {
    const decoder = from.createDecoder(bytes)
    const room = from.readVarString(decoder)
    return isRoom(room) ? readRest(decoder, room) : undefined
  } catch {
    return undefined // cut off
  }
}

function readRest(decoder: from.Decoder, room: string): Frame | undefined {
  const type = from.readVarUint(decoder)
  if (type === sync) return readSync(decoder, room)
  if (type === presence) return { room, is: 'presence', states: from.readVarUint8Array(decoder) }
  if (type === auth) return readToken(decoder, room)
  if (type === presenceQuestion) return { room, is: 'nothing' }
  if (type === stateless) return { room, is: 'said', text: from.readVarString(decoder) }
  return type === close ? { room, is: 'goodbye' } : undefined
}

function readToken(decoder: from.Decoder, room: string): Frame | undefined {
  if (from.readVarUint(decoder) !== 0) return undefined
  const token = from.readVarString(decoder)
  const version = from.hasContent(decoder) ? from.readVarString(decoder) : ''
  return token.length + version.length <= longestToken ? { room, is: 'token' } : undefined
}

function readSync(decoder: from.Decoder, room: string): Frame | undefined {
  const step = from.readVarUint(decoder)
  if (step > 2) return undefined
  const body = from.readVarUint8Array(decoder)
  return step === 0 ? { room, is: 'question', vector: body } : { room, is: 'edit', update: body }
}

/** Whether a state vector reads as one. */
export function isVector(vector: Uint8Array): boolean {
  try {
    const decoder = from.createDecoder(vector)
    const count = from.readVarUint(decoder)
    if (count * 2 > vector.length) return false
    for (let read = 0; read < count * 2; read++) from.readVarUint(decoder)
    return !from.hasContent(decoder)
  } catch {
    return false
  }
}

export function writeSaid(room: string, says: ServerSays): Uint8Array {
  return to.encode(encoder => {
    to.writeVarString(encoder, room)
    to.writeVarUint(encoder, stateless)
    to.writeVarString(encoder, JSON.stringify(says))
  })
}

/** Tells whoever sent an edit that it was not taken. */
export function writeNotTaken(room: string): Uint8Array {
  return to.encode(encoder => {
    to.writeVarString(encoder, room)
    to.writeVarUint(encoder, syncStatus)
    to.writeVarUint(encoder, 0)
  })
}
