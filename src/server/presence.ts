import * as from from 'lib0/decoding'
import * as to from 'lib0/encoding'
import { isTooDeep } from '../domain/field.ts'

/** What one client says of itself; `state` is JSON, 'null' when it leaves. */
export interface Entry {
  readonly client: number
  readonly clock: number
  readonly state: string
}

/** A clock beyond it would let nobody say anything of that client any more. */
const latestClock = 2 ** 31

/** The entries of a presence message; undefined when it is not one, or holds one that is too large. */
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
      const state = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (clock > latestClock || bytes.length > mostBytes || !isState(state)) return undefined
      entries.push({ client, clock, state })
    }
    return from.hasContent(decoder) ? undefined : entries
  } catch {
    return undefined
  }
}

function isState(text: string): boolean {
  const state: unknown = JSON.parse(text)
  return typeof state === 'object' && !Array.isArray(state) && !isTooDeep(state)
}

export function writePresence({ client, clock, state }: Entry): Uint8Array {
  return to.encode(encoder => {
    to.writeVarUint(encoder, 1)
    to.writeVarUint(encoder, client)
    to.writeVarUint(encoder, clock)
    to.writeVarString(encoder, state)
  })
}
