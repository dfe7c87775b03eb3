import * as write from 'lib0/encoding'

/** Updates in Yjs' first encoding that no writer of ours would make, and that cost a careless reader dear. */

/** The numbers by which the encoding tells contents apart. */
const content = {
  gc: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
  skip: 10,
}

type WriteStruct = (encoder: write.Encoder) => void

export interface Forged {
  readonly client: number
  readonly clock: number
  readonly structs: readonly WriteStruct[]
  /** What the update says about deletions, after the number of clients. */
  readonly deletions?: WriteStruct
  readonly deletionClients?: number
  /** How many structs it claims to have. */
  readonly claims?: number
}

export function forgedUpdate({ client, clock, structs, deletions, deletionClients = 0, claims }: Forged): Uint8Array {
  return write.encode(encoder => {
    write.writeVarUint(encoder, structs.length > 0 || claims ? 1 : 0)
    if (structs.length > 0 || claims) {
      write.writeVarUint(encoder, claims ?? structs.length)
      write.writeVarUint(encoder, client)
      write.writeVarUint(encoder, clock)
      for (const struct of structs) struct(encoder)
    }
    write.writeVarUint(encoder, deletionClients)
    deletions?.(encoder)
  })
}

/** An item at a key of a root map, or in a root list or text when there is no key. */
function itemIn(root: string, key: string | undefined, type: number, writeContent: WriteStruct): WriteStruct {
  return encoder => {
    write.writeUint8(encoder, type | (key === undefined ? 0 : 32))
    write.writeVarUint(encoder, 1)
    write.writeVarString(encoder, root)
    if (key !== undefined) write.writeVarString(encoder, key)
    writeContent(encoder)
  }
}

function anyAt(key: string, value: unknown): WriteStruct {
  return itemIn('plan', key, content.any, encoder => {
    write.writeVarUint(encoder, 1)
    writeAnyValue(encoder, value)
  })
}

/** lib0 writes values by calling itself; a tower would end that before it is written. */
function writeAnyValue(encoder: write.Encoder, value: unknown): void {
  if (!(value instanceof Tower)) {
    write.writeAny(encoder, value as Parameters<typeof write.writeAny>[1]) // JSON values only
    return
  }
  for (let floor = 0; floor < value.floors; floor++) {
    write.writeUint8(encoder, 117) // a list
    write.writeVarUint(encoder, 1)
  }
  write.writeUint8(encoder, 126) // null
}

/** Lists in lists in lists. */
class Tower {
  readonly floors: number
  constructor(floors: number) {
    this.floors = floors
  }
}

export type Forger = (random: () => number) => Uint8Array

const roll = (random: () => number, below: number) => Math.floor(random() * below)
const clientOf = (random: () => number) => 1 + roll(random, 2 ** 32 - 1)
const skipOf =
  (type: number, length: number): WriteStruct =>
  encoder => {
    write.writeUint8(encoder, type)
    write.writeVarUint(encoder, length)
  }

function of(random: () => number, ...structs: readonly WriteStruct[]): Uint8Array {
  return forgedUpdate({ client: clientOf(random), clock: 0, structs })
}

const enormous = [2 ** 31, 2 ** 32, 2 ** 40, 2 ** 52, Number.MAX_SAFE_INTEGER]
const oneOf = <T>(random: () => number, items: readonly T[]) => items[roll(random, items.length)] as T // no list here is empty

/** Every kind of forged update, by name. */
export const forgers: Readonly<Record<string, Forger>> = {
  'a clock far ahead': random =>
    forgedUpdate({
      client: clientOf(random),
      clock: oneOf(random, [1, 1000, ...enormous]),
      structs: [anyAt('moment:x/title', 'late')],
    }),
  'a client number too large': random =>
    forgedUpdate({ client: oneOf(random, enormous), clock: 0, structs: [anyAt('moment:x/title', 'who')] }),
  'more structs claimed than there are': random =>
    forgedUpdate({
      client: clientOf(random),
      clock: 0,
      claims: oneOf(random, [2, 1000, ...enormous]),
      structs: [anyAt('moment:x/title', 'one')],
    }),
  'a gap as long as can be': random => of(random, skipOf(content.skip, oneOf(random, enormous))),
  'collected items without number': random => of(random, skipOf(content.gc, oneOf(random, enormous))),
  'deleted items without number': random =>
    of(
      random,
      itemIn('plan', 'moment:x/title', content.deleted, encoder =>
        write.writeVarUint(encoder, oneOf(random, enormous)),
      ),
    ),
  'deletions of everything there will ever be': random =>
    forgedUpdate({
      client: 0,
      clock: 0,
      structs: [],
      deletionClients: 1,
      deletions: encoder => {
        write.writeVarUint(encoder, clientOf(random))
        write.writeVarUint(encoder, 1)
        write.writeVarUint(encoder, roll(random, 100))
        write.writeVarUint(encoder, oneOf(random, enormous))
      },
    }),
  'more deletions claimed than there are': random =>
    forgedUpdate({ client: 0, clock: 0, structs: [], deletionClients: oneOf(random, [1, 1000, ...enormous]) }),
  'a tower of lists': random => of(random, anyAt('moment:x/choice', new Tower(oneOf(random, [9, 100, 5000, 100_000])))),
  'a tower of JSON': random =>
    of(
      random,
      itemIn('plan', 'moment:x/choice', content.json, encoder => {
        const floors = oneOf(random, [9, 1000, 50_000])
        write.writeVarUint(encoder, 1)
        write.writeVarString(encoder, '['.repeat(floors) + ']'.repeat(floors))
      }),
    ),
  'JSON that is none': random =>
    of(
      random,
      itemIn('plan', 'moment:x/choice', content.embed, encoder => write.writeVarString(encoder, '{"a":')),
    ),
  'a huge word': random => of(random, anyAt('moment:x/title', 'w'.repeat(oneOf(random, [10_000, 300_000])))),
  'a huge key': random => of(random, anyAt(`moment:${'k'.repeat(oneOf(random, [1000, 100_000]))}/title`, 1)),
  'keys of the language': random =>
    of(
      random,
      anyAt(oneOf(random, ['__proto__', 'constructor', 'toString', 'moment:__proto__/title']), { __proto__: 1 }),
    ),
  'a root that no plan has': random =>
    of(
      random,
      itemIn(oneOf(random, ['__proto__', 'other', 'constructor', '', 'x'.repeat(5000)]), 'a', content.any, encoder => {
        write.writeVarUint(encoder, 1)
        write.writeAny(encoder, 1)
      }),
    ),
  'a list where the map is': random =>
    of(
      random,
      itemIn('plan', undefined, content.string, encoder => write.writeVarString(encoder, 'not a map')),
    ),
  'a type inside': random =>
    of(
      random,
      itemIn('plan', 'moment:x/title', content.type, encoder => {
        const kind = roll(random, 9)
        write.writeVarUint(encoder, kind)
        if (kind === 3 || kind === 5) write.writeVarString(encoder, 'p')
      }),
    ),
  'a document inside': random =>
    of(
      random,
      itemIn('plan', 'moment:x/title', content.doc, encoder => {
        write.writeVarString(encoder, 'guid')
        write.writeAny(encoder, { autoLoad: true })
      }),
    ),
  'bytes inside': random =>
    of(
      random,
      itemIn('plan', 'moment:x/title', content.binary, encoder =>
        write.writeVarUint8Array(encoder, new Uint8Array(roll(random, 50_000))),
      ),
    ),
  'a format inside': random =>
    of(
      random,
      itemIn('moment:x/does', undefined, content.format, encoder => {
        write.writeVarString(encoder, 'bold')
        write.writeVarString(encoder, 'true')
      }),
    ),
  'a parent that is not there': random =>
    of(random, encoder => {
      write.writeUint8(encoder, content.any)
      write.writeVarUint(encoder, 0)
      write.writeVarUint(encoder, clientOf(random))
      write.writeVarUint(encoder, roll(random, 1000))
      write.writeVarUint(encoder, 1)
      write.writeAny(encoder, 1)
    }),
  'an origin of its own': random => {
    const client = clientOf(random)
    return forgedUpdate({
      client,
      clock: 0,
      structs: [
        encoder => {
          write.writeUint8(encoder, content.any | 128)
          write.writeVarUint(encoder, client)
          write.writeVarUint(encoder, oneOf(random, [0, 1, 5]))
          write.writeVarUint(encoder, 1)
          write.writeAny(encoder, 1)
        },
      ],
    })
  },
  'a crowd at one place': random =>
    forgedUpdate({
      client: clientOf(random),
      clock: 0,
      structs: Array.from({ length: oneOf(random, [100, 3000]) }, () =>
        itemIn('moment:x/does', undefined, content.string, encoder => write.writeVarString(encoder, 'a')),
      ),
    }),
  'a content without a name': random =>
    of(
      random,
      itemIn('plan', 'moment:x/title', 11 + roll(random, 20), () => {}),
    ),
}
