import * as Y from 'yjs'

/** Stretches of one client's work, from a clock up to (without) another, in order and apart. */
export type Ranges = [from: number, to: number][]

interface Stretch {
  readonly clock: number
  readonly len: number
}

/** Whether all that one update brings and deletes, another does too. */
export function isCovered(inner: Uint8Array, outer: Uint8Array): boolean {
  const [a, b] = [Y.decodeUpdate(inner), Y.decodeUpdate(outer)]
  return areCovered(byClient(a.structs), byClient(b.structs)) && areCovered(a.ds.clients, b.ds.clients)
}

function areCovered(
  inner: ReadonlyMap<number, readonly Stretch[]>,
  outer: ReadonlyMap<number, readonly Stretch[]>,
): boolean {
  return [...inner].every(([client, stretches]) => coveredBy(rangesOf(stretches), rangesOf(outer.get(client) ?? [])))
}

function byClient(structs: ReturnType<typeof Y.decodeUpdate>['structs']): Map<number, Stretch[]> {
  const clients = new Map<number, Stretch[]>()
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue // says that something is not there
    const { client, clock } = struct.id
    const stretches = clients.get(client) ?? []
    stretches.push({ clock, len: struct.length })
    clients.set(client, stretches)
  }
  return clients
}

/** As ranges without order, overlap or touching. */
export function rangesOf(items: readonly Stretch[]): Ranges {
  const ranges: Ranges = []
  for (const { clock, len } of [...items].sort((a, b) => a.clock - b.clock)) {
    const last = ranges.at(-1)
    if (last && clock <= last[1]) last[1] = Math.max(last[1], clock + len)
    else if (len > 0) ranges.push([clock, clock + len])
  }
  return ranges
}

/** Both are in order and apart, so that one walk over the second is enough. */
export function coveredBy(inner: Ranges, outer: Ranges): boolean {
  let at = 0
  for (const [from, to] of inner) {
    let around = outer[at]
    while (around && around[1] < to) around = outer[++at]
    if (!around || from < around[0]) return false
  }
  return true
}
