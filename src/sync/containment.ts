import * as Y from 'yjs'
import { coveredBy, rangesOf } from './ranges.ts'

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
