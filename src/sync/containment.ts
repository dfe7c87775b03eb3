import * as Y from 'yjs'

/** Stretches of one client's work, from a clock up to (without) another, in order and apart. */
type Ranges = [from: number, to: number][]

/**
 * Whether everything in one snapshot is in the other: every change somebody made, and every deletion. What the other
 * has besides does not matter: colleagues' work may have reached it and not us.
 */
export function isContained(inner: Y.Snapshot, outer: Y.Snapshot): boolean {
  for (const [client, clock] of inner.sv) if ((outer.sv.get(client) ?? 0) < clock) return false
  for (const [client, deleted] of inner.ds.clients) {
    if (!coveredBy(rangesOf(deleted), rangesOf(outer.ds.clients.get(client) ?? []))) return false
  }
  return true
}

/** Whether both tell the same history: someone's changes are in both. Copies of a plan made apart share nobody's. */
export function haveCommonHistory(a: Y.Doc, b: Y.Doc): boolean {
  const clients = Y.decodeStateVector(Y.encodeStateVector(b))
  return [...Y.decodeStateVector(Y.encodeStateVector(a))].some(
    ([client, clock]) => clock > 0 && (clients.get(client) ?? 0) > 0,
  )
}

/** A snapshot from outside; undefined when it is none. */
export function readSnapshot(bytes: Uint8Array | undefined): Y.Snapshot | undefined {
  try {
    return bytes && Y.decodeSnapshot(bytes)
  } catch {
    return undefined
  }
}

/** As ranges without order, overlap or touching. */
function rangesOf(items: readonly { readonly clock: number; readonly len: number }[]): Ranges {
  const ranges: Ranges = []
  for (const { clock, len } of [...items].sort((a, b) => a.clock - b.clock)) {
    const last = ranges.at(-1)
    if (last && clock <= last[1]) last[1] = Math.max(last[1], clock + len)
    else if (len > 0) ranges.push([clock, clock + len])
  }
  return ranges
}

/** Both are in order and apart, so that one walk over the second is enough. */
function coveredBy(inner: Ranges, outer: Ranges): boolean {
  let at = 0
  for (const [from, to] of inner) {
    let around = outer[at]
    while (around && around[1] < to) around = outer[++at]
    if (!around || from < around[0]) return false
  }
  return true
}
