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
  let differs = false
  let hasNew = false
  for (const [id, record] of edits) {
    const before = table.get(id)
    const after = before && record ? kept(before, record) : record
    if (after === before) continue
    differs = true
    if (!before) hasNew = true
    if (after) next.set(id, after)
    else next.delete(id)
  }
  if (!differs) return table
  return hasNew ? new Map([...next].sort(([a], [b]) => compareText(a, b))) : next
}
