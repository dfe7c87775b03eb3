import { type Id, kindOf } from '../domain/ids.ts'
import { ownerFields } from '../domain/owners.ts'
import type { KeyChange, OthersWork, Step } from './history.ts'
import { existsField, keyOf, parseKey } from './keys.ts'

/** What going back (or forth) does to who belongs to whom, beside the records it takes away. */
export interface Belongings {
  /** The records that stay and belong to something else again afterwards. */
  leaving(owner: Id): Iterable<Id>
  /** Whether a record comes back that belongs to it. */
  isComingTo(owner: Id): boolean
}

/** Reads from a step what will have become of belongings once it has gone to its `end`. */
export function belongingsAfter(
  step: Step,
  end: 'before' | 'after',
  going: ReadonlyMap<Id, unknown>,
  get: (key: string) => unknown,
  others: OthersWork,
): Belongings {
  const leaving = new Map<unknown, Set<Id>>()
  const coming = new Set<unknown>()
  const goes = (key: string, change: KeyChange) => get(key) !== change[end] && !others.wroteSince(key, change.seen)
  for (const [key, change] of step.keys) {
    const parsed = parseKey(key)
    if (!parsed || going.has(parsed.id) || !goes(key, change)) continue
    const kind = kindOf(parsed.id) ?? ''
    const fields = ownerFields(kind)
    if (parsed.field === existsField && change[end] === 1) {
      for (const field of fields) {
        const ofField = keyOf(parsed.id, field)
        const owner = step.keys.get(ofField)
        coming.add(owner && goes(ofField, owner) ? owner[end] : get(ofField))
      }
    } else if (fields.includes(parsed.field) && kind !== 'link' && kind !== 'curve') {
      // a pair never becomes another
      const owner = get(key)
      leaving.set(owner, (leaving.get(owner) ?? new Set()).add(parsed.id))
    }
  }
  return { leaving: owner => leaving.get(owner) ?? [], isComingTo: owner => coming.has(owner) }
}
