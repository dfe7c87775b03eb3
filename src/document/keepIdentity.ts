import { sameJson } from '../domain/field.ts'
import { compareText, type Id } from '../domain/ids.ts'

/** The value that was there when the new one says the same, so that nobody sees a change where there is none. */
export function kept<T>(before: T, after: T): T {
  return sameJson(before, after) ? before : after
}

/** A table with some records replaced, added or (undefined) gone, in id order; the same table when nothing differs. */
export function patched<R extends { readonly id: Id }>(
  table: ReadonlyMap<Id, R>,
  edits: ReadonlyMap<Id, R | undefined>,
): ReadonlyMap<Id, R> {
  const next = new Map(table)
  const added: [Id, R][] = []
  let differs = false
  for (const [id, record] of edits) {
    const before = table.get(id)
    const after = before && record ? kept(before, record) : record
    if (after === before) continue
    differs = true
    if (!after) next.delete(id)
    else if (before) next.set(id, after)
    else added.push([id, after])
  }
  if (!differs) return table
  return added.length > 0 ? withAdded(next, added) : next
}

/** Merges new records into a table in id order. */
function withAdded<R>(table: ReadonlyMap<Id, R>, added: [Id, R][]): ReadonlyMap<Id, R> {
  added.sort(([a], [b]) => compareText(a, b))
  const merged = new Map<Id, R>()
  let next = 0
  for (const [id, record] of table) {
    for (let entry = added[next]; entry && entry[0] < id; entry = added[++next]) merged.set(...entry)
    merged.set(id, record)
  }
  for (const entry of added.slice(next)) merged.set(...entry)
  return merged
}
