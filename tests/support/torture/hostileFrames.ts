import * as read from 'lib0/decoding'
import * as write from 'lib0/encoding'
import { forgers } from './forgedUpdates.ts'
import {
  authFrame,
  awarenessFrame,
  awarenessOf,
  bareFrame,
  frameTypes,
  passesFirstReading,
  syncFrame,
  textFrame,
} from './frames.ts'

/** A frame that no client of ours sends, and what is wrong with it. */
export interface HostileFrame {
  readonly kind: string
  readonly bytes: Uint8Array
  /** It is read as far as its body, and does its harm there. */
  readonly reaches: boolean
}

export interface Prey {
  readonly room: string
  /** Another room that is there, which the sender has no link to. */
  readonly otherRoom: string
  /** Frames of every kind from real work. */
  readonly valid: readonly Uint8Array[]
  /** Client numbers of people who are in the room. */
  readonly clients: readonly number[]
}

interface Parts {
  readonly type: number
  readonly step: number | undefined
  readonly payload: Uint8Array
}

/** Frames without end, the same ones for the same stream of numbers. */
export function* hostileFrames(prey: Prey, random: () => number): Generator<HostileFrame, never> {
  const names = Object.keys(makers)
  const parts = prey.valid.map(partsOf)
  for (;;) {
    const kind = oneOf(random, names)
    const make = makers[kind]
    if (!make) continue
    const bytes = make({ ...prey, parts, random })
    yield { kind, bytes, reaches: passesFirstReading(bytes, prey.room) }
  }
}

interface Pen extends Prey {
  readonly parts: readonly Parts[]
  random(): number
}

const makers: Readonly<Record<string, (pen: Pen) => Uint8Array>> = {
  'bits turned in the body': pen => altered(pen, turnBits),
  'bits turned anywhere': pen => turnBits(oneOf(pen.random, pen.valid), pen.random),
  'a number changed': pen => altered(pen, changeNumber),
  'the end cut off the body': pen => altered(pen, bytes => bytes.slice(0, roll(pen.random, bytes.length + 1))),
  'the end cut off': pen => {
    const frame = oneOf(pen.random, pen.valid)
    return frame.slice(0, roll(pen.random, frame.length))
  },
  'two bodies spliced': pen =>
    altered(pen, bytes => {
      const other = oneOf(pen.random, pen.parts).payload
      return joined(bytes.slice(0, roll(pen.random, bytes.length + 1)), other.slice(roll(pen.random, other.length + 1)))
    }),
  'a stretch repeated': pen =>
    altered(pen, bytes => {
      const from = roll(pen.random, bytes.length + 1)
      const to = from + roll(pen.random, 50)
      return joined(bytes.slice(0, to), ...Array(1 + roll(pen.random, 20)).fill(bytes.slice(from, to)), bytes.slice(to))
    }),
  'a body under another type': pen => {
    const { payload } = oneOf(pen.random, pen.parts)
    return frameFrom(pen.room, { type: roll(pen.random, 11), step: roll(pen.random, 3), payload })
  },
  'a step there is not': pen => syncFrame(pen.room, 3 + roll(pen.random, 1000), oneOf(pen.random, pen.parts).payload),
  'a type there is not': pen =>
    bareFrame(pen.room, oneOf(pen.random, [11, 12, 127, 128, 2 ** 31, Number.MAX_SAFE_INTEGER])),
  'another room': pen => frameFrom(pen.otherRoom, oneOf(pen.random, pen.parts)),
  'no room': pen =>
    frameFrom(
      oneOf(pen.random, ['', '__proto__', 'constructor', 'a\0b', `${pen.room}\0session`, 'x'.repeat(5000)]),
      oneOf(pen.random, pen.parts),
    ),
  junk: pen => Uint8Array.from({ length: roll(pen.random, 300) }, () => roll(pen.random, 256)),
  'a pass that is none': pen =>
    authFrame(pen.room, oneOf(pen.random, ['', 'x', 'x'.repeat(70_000), `${'A'.repeat(43)}.${'d'.repeat(20)}`, '\0'])),
  'an edit that is forged': pen => {
    const forge = forgers[oneOf(pen.random, Object.keys(forgers))]
    return syncFrame(pen.room, oneOf(pen.random, ['edit', 'answer']), forge?.(pen.random) ?? new Uint8Array(0))
  },
  'a state vector that is forged': pen =>
    syncFrame(
      pen.room,
      'vector',
      write.encode(encoder => {
        const claims = oneOf(pen.random, [0, 1, 50, 2 ** 31, Number.MAX_SAFE_INTEGER])
        write.writeVarUint(encoder, claims)
        for (let index = 0; index < Math.min(claims, 50); index++) {
          write.writeVarUint(encoder, roll(pen.random, 2 ** 32))
          write.writeVarUint(encoder, roll(pen.random, 2 ** 50))
        }
      }),
    ),
  "somebody else's presence": pen =>
    awarenessFrame(
      pen.room,
      awarenessOf([
        {
          client: oneOf(pen.random, pen.clients),
          clock: oneOf(pen.random, [0, 1, 1000, 2 ** 32, Number.MAX_SAFE_INTEGER]),
          state: oneOf<unknown>(pen.random, [null, {}, { name: 'forged' }, 7, [], 'text']),
        },
      ]),
    ),
  'a crowd of presences': pen =>
    awarenessFrame(
      pen.room,
      awarenessOf(
        Array.from({ length: 1 + roll(pen.random, 500) }, () => ({
          client: roll(pen.random, 2 ** 32),
          clock: 1,
          state: { name: 'ghost' },
        })),
      ),
    ),
  'a presence too large or too deep': pen => {
    const floors = oneOf(pen.random, [100, 5000, 20_000])
    const state = oneOf<unknown>(pen.random, [
      { name: 'n'.repeat(oneOf(pen.random, [2000, 60_000])) },
      new String('['.repeat(floors) + ']'.repeat(floors)),
      new String('{"__proto__":{"name":1},"toString":1,"constructor":null}'),
      new String('{"a":'),
      new String(''),
    ])
    return awarenessFrame(pen.room, awarenessOf([{ client: roll(pen.random, 2 ** 32), clock: 1, state }]))
  },
  'a word that is none': pen =>
    textFrame(
      pen.room,
      oneOf(pen.random, ['stateless', 'broadcastStateless', 'close']),
      oneOf<unknown>(pen.random, [
        '',
        'x',
        'null',
        '[]',
        '[['.repeat(20_000),
        { say: 'kept', snapshot: 'AA==' },
        { say: 'room', room: { tier: 'facilitate', epoch: 9, frozen: true } },
        { say: 'refused', why: 'removed' },
        { say: { toString: 1 } },
        { __proto__: { say: 'what-is-kept' } },
        'y'.repeat(100_000),
      ]),
    ),
  'the question what is kept, with more': pen =>
    textFrame(pen.room, 'stateless', {
      say: 'what-is-kept',
      room: pen.otherRoom,
      more: 'z'.repeat(roll(pen.random, 3000)),
    }),
}

/** A valid frame whose body was changed, with the length it says still right. */
function altered(pen: Pen, change: (bytes: Uint8Array, random: () => number) => Uint8Array): Uint8Array {
  const chosen = oneOf(pen.random, pen.parts)
  return frameFrom(pen.room, { ...chosen, payload: change(chosen.payload, pen.random) })
}

function turnBits(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = bytes.slice()
  for (let times = 1 + roll(random, 4); times > 0 && changed.length > 0; times--) {
    const at = roll(random, changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << roll(random, 8))
  }
  return changed
}

/** Puts another number, often a huge one, in the place of some byte. */
function changeNumber(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = roll(random, bytes.length)
  const number = write.encode(encoder =>
    write.writeVarUint(encoder, oneOf(random, [0, 1, 127, 128, 65_535, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER])),
  )
  return joined(bytes.slice(0, at), number, bytes.slice(at + 1))
}

function partsOf(frame: Uint8Array): Parts {
  const decoder = read.createDecoder(frame)
  read.readVarString(decoder)
  const type = read.readVarUint(decoder)
  const isSync = type === frameTypes.sync || type === frameTypes.syncReply
  const step = isSync || type === frameTypes.auth ? read.readVarUint(decoder) : undefined
  const payload = read.hasContent(decoder) ? read.readVarUint8Array(decoder) : new Uint8Array(0)
  return { type, step, payload }
}

function frameFrom(room: string, { type, step, payload }: Parts): Uint8Array {
  const hasStep = type === frameTypes.sync || type === frameTypes.syncReply || type === frameTypes.auth
  const body = write.encode(encoder => {
    if (hasStep) write.writeVarUint(encoder, step ?? 0)
    write.writeVarUint8Array(encoder, payload)
  })
  return bareFrame(room, type, body)
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

function roll(random: () => number, below: number): number {
  return Math.floor(random() * below)
}

function oneOf<T>(random: () => number, items: readonly T[]): T {
  return items[roll(random, items.length)] as T // no list here is empty
}
