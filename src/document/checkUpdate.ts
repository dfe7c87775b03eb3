import * as from from 'lib0/decoding'
import { deepest, isUnsafeName } from '../domain/field.ts'
import { parseKey, rootName } from './keys.ts'

/**
 * What is wrong with an update. `broken`: cut off, or not in Yjs' first encoding. `forged`: counts, lengths or clocks
 * that no writer of ours gives. `foreign`: what no plan holds.
 */
export type UpdateFault = 'broken' | 'forged' | 'foreign' | 'too-deep'

/** The stretch of one client's clock that an update speaks of; `whole` when nothing is missing in its midst. */
export interface ClockRange {
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

export type UpdateCheck =
  | { readonly clients: ReadonlyMap<number, ClockRange>; readonly structs: number; readonly deletions: number }
  | { readonly fault: UpdateFault }

/** Far more than a person ever writes; a clock beyond it makes later edits impossible. */
const latestClock = 2 ** 31
/** As many items in one place would have to be compared with each other when they are put in order. */
const mostComparisons = 20_000_000

class Fault extends Error {
  readonly why: UpdateFault
  constructor(why: UpdateFault) {
    super(why)
    this.why = why
  }
}

function refuse(why: UpdateFault): never {
  throw new Fault(why)
}

/**
 * Reads an update from outside without applying it or making room for what it merely claims to hold: a handful of bytes
 * can make `Y.decodeUpdate` ask for 240 MB. What passes is an update of a plan, in time and memory that go with its length.
 */
export function checkUpdate(update: Uint8Array): UpdateCheck {
  try {
    const decoder = from.createDecoder(update)
    const places = new Map<string, number>()
    const { clients, structs } = readClients(decoder, places)
    let comparisons = 0
    for (const count of places.values()) comparisons += count * count
    if (comparisons > mostComparisons) refuse('forged')
    const deletions = readDeletions(decoder)
    return from.hasContent(decoder) ? { fault: 'broken' } : { clients, structs, deletions }
  } catch (error) {
    return { fault: error instanceof Fault ? error.why : 'broken' } // lib0 throws at the end of the bytes and at text that is none
  }
}

/** A number of things of which each takes so many bytes at least. */
function readCount(decoder: from.Decoder, bytesEach: number): number {
  const count = from.readVarUint(decoder)
  return count * bytesEach > decoder.arr.length - decoder.pos ? refuse('forged') : count
}

function readLength(decoder: from.Decoder): number {
  const length = from.readVarUint(decoder)
  return length > 0 && length <= latestClock ? length : refuse('forged')
}

function readClients(decoder: from.Decoder, places: Map<string, number>) {
  const clients = new Map<number, ClockRange>()
  let structs = 0
  for (let left = readCount(decoder, 3); left > 0; left--) {
    const count = readCount(decoder, 2)
    const client = from.readVarUint(decoder)
    if (clients.has(client)) refuse('forged')
    const start = from.readVarUint(decoder)
    let clock = start
    let whole = true
    for (let index = 0; index < count; index++) {
      const info = from.readUint8(decoder)
      const form = info & 0b1_1111
      if (form === 10 && info !== 10) refuse('forged') // Yjs takes it for a gap in one place and for an item in another
      if (form === 10) whole = false
      clock += form === 0 || form === 10 ? readLength(decoder) : readItem(decoder, info, client, clock, places)
      if (clock > latestClock) refuse('forged')
    }
    structs += count
    clients.set(client, { from: start, to: clock, whole })
  }
  return { clients, structs }
}

/** One item; gives its length. What a plan's document holds are values of the root map and letters of texts. */
function readItem(
  decoder: from.Decoder,
  info: number,
  client: number,
  clock: number,
  places: Map<string, number>,
): number {
  const left = info & 0b1000_0000 ? readOrigin(decoder, client, clock) : ''
  const right = info & 0b0100_0000 ? readOrigin(decoder, client, clock) : ''
  let place = left || '>'
  if (!left && !right) {
    if (from.readVarUint(decoder) !== 1) refuse('foreign')
    const root = from.readVarString(decoder)
    if (root !== rootName && !parseKey(root)) refuse('foreign')
    place = info & 0b0010_0000 ? `${root}/${from.readVarString(decoder)}` : root
  }
  places.set(place, (places.get(place) ?? 0) + 1)
  return readContent(decoder, info & 0b1_1111)
}

/** What an item was put beside: of its own writer's items only an earlier one. */
function readOrigin(decoder: from.Decoder, client: number, clock: number): string {
  const itsClient = from.readVarUint(decoder)
  const itsClock = from.readVarUint(decoder)
  if (itsClock > latestClock || (itsClient === client && itsClock >= clock)) refuse('forged')
  return `${itsClient} ${itsClock}`
}

function readContent(decoder: from.Decoder, form: number): number {
  if (form === 1) return readLength(decoder) // taken away
  if (form === 4) return from.readVarString(decoder).length || refuse('forged')
  if (form !== 8) return refuse('foreign')
  const count = readCount(decoder, 1)
  for (let index = 0; index < count; index++) readValue(decoder, deepest)
  return count || refuse('forged')
}

/** One value as lib0 writes it; only what JSON can say. */
function readValue(decoder: from.Decoder, room: number): void {
  const form = from.readUint8(decoder)
  if (form === 118 || form === 117) {
    if (room === 0) refuse('too-deep')
    for (let left = readCount(decoder, form === 118 ? 2 : 1); left > 0; left--) {
      if (form === 118 && isUnsafeName(from.readVarString(decoder))) refuse('forged')
      readValue(decoder, room - 1)
    }
  } else if (form === 119) from.readVarString(decoder)
  else if (form === 125) from.readVarInt(decoder)
  else if (form === 124) from.readFloat32(decoder)
  else if (form === 123) from.readFloat64(decoder)
  else if (form < 120 || form > 127 || form === 122) refuse('foreign')
}

function readDeletions(decoder: from.Decoder): number {
  let deletions = 0
  const clients = new Set<number>()
  for (let left = readCount(decoder, 2); left > 0; left--) {
    const client = from.readVarUint(decoder)
    if (clients.has(client)) refuse('forged')
    clients.add(client)
    const count = readCount(decoder, 2)
    let end = 0
    for (let index = 0; index < count; index++) {
      // Yjs writes them in order and apart; a million that overlap would each be gone through from end to end
      const clock = from.readVarUint(decoder)
      if (clock < end) refuse('forged')
      end = clock + readLength(decoder)
      if (end > latestClock) refuse('forged')
    }
    deletions += count
  }
  return deletions
}
