import * as Y from 'yjs'

/** What a server has said is on its disk, and whether it is. */

export function readSnapshot(base64: string): Y.Snapshot {
  return Y.decodeSnapshot(new Uint8Array(Buffer.from(base64, 'base64')))
}

/** Everything that any of the answers says is kept. */
export interface Promised {
  readonly clocks: Map<number, number>
  readonly deleted: Map<number, { readonly from: number; readonly to: number }[]>
}

export function nothingPromised(): Promised {
  return { clocks: new Map(), deleted: new Map() }
}

export function promise(promised: Promised, { sv, ds }: Y.Snapshot): void {
  for (const [client, clock] of sv) promised.clocks.set(client, Math.max(clock, promised.clocks.get(client) ?? 0))
  for (const [client, ranges] of ds.clients) {
    const known = promised.deleted.get(client) ?? []
    for (const { clock, len } of ranges) known.push({ from: clock, to: clock + len })
    promised.deleted.set(client, joined(known))
  }
}

function joined(ranges: readonly { from: number; to: number }[]) {
  const result: { from: number; to: number }[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** How many items were promised in all. */
export function sizeOf({ clocks }: Promised): number {
  return [...clocks.values()].reduce((sum, clock) => sum + clock, 0)
}

/** What was promised and is not in a document, in words. */
export function missingFrom(ydoc: Y.Doc, { clocks, deleted }: Promised): string[] {
  const missing: string[] = []
  const { sv, ds } = Y.snapshot(ydoc)
  for (const [client, clock] of clocks) {
    const there = sv.get(client) ?? 0
    if (there < clock) missing.push(`${clock - there} items of ${client}`)
  }
  for (const [client, ranges] of deleted) {
    const there = joined((ds.clients.get(client) ?? []).map(({ clock, len }) => ({ from: clock, to: clock + len })))
    for (const { from, to } of ranges) {
      if (!there.some(range => range.from <= from && to <= range.to)) missing.push(`a deletion of ${client} at ${from}`)
    }
  }
  return missing
}
