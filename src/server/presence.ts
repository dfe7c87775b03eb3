import * as from from 'lib0/decoding'
import * as to from 'lib0/encoding'
import { isTooDeep } from '../domain/field.ts'

/** What one client says of itself; `state` is JSON, 'null' when it leaves. */
export interface Entry {
  readonly client: number
  readonly clock: number
  readonly state: string
}

const text = new TextDecoder('utf-8', { fatal: true })

/** A clock beyond it would let nobody say anything of that client any more. */
const latestClock = 2 ** 31

/** The entries of a presence message but those that are too large; undefined when it is not one. */
export function readPresence(states: Uint8Array, mostBytes: number): Entry[] | undefined {
  try {
    const decoder = from.createDecoder(states)
    const count = from.readVarUint(decoder)
    if (count * 3 > states.length) return undefined
    const entries: Entry[] = []
    for (let index = 0; index < count; index++) {
      const client = from.readVarUint(decoder)
      const clock = from.readVarUint(decoder)
      const bytes = from.readVarUint8Array(decoder)
      if (clock > latestClock) return undefined
      if (bytes.length > mostBytes) continue
      const state = text.decode(bytes)
      if (!isState(state)) return undefined
      entries.push({ client, clock, state })
    }
    return from.hasContent(decoder) ? undefined : entries
  } catch {
    return undefined
  }
}

function isState(json: string): boolean {
  const state: unknown = JSON.parse(json)
  return typeof state === 'object' && !Array.isArray(state) && !isTooDeep(state)
}

export function writePresence(entries: readonly Entry[]): Uint8Array {
  return to.encode(encoder => {
    to.writeVarUint(encoder, entries.length)
    for (const { client, clock, state } of entries) {
      to.writeVarUint(encoder, client)
      to.writeVarUint(encoder, clock)
      to.writeVarString(encoder, state)
    }
  })
}
