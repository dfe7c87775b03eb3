import type * as Y from 'yjs'
import { type Json, sameJson } from '../domain/field.ts'
import type { Id } from '../domain/ids.ts'
import { existsField, parseKey } from './keys.ts'

/** What one key was before and after a step, and how much of others' work had arrived when this was last true. */
export interface KeyChange {
  before: Json | undefined
  after: Json | undefined
  seen: number
}

/** One step of undo: the keys it set, and what the texts' own manager needs to take letters back. */
export interface Step {
  readonly keys: Map<string, KeyChange>
  texts: Y.UndoManager['undoStack']
}

/**
 * What others have written while steps of ours could still be undone, by record and by key, numbered as it arrived.
 * Undo leaves whatever was written after its step alone.
 */
export interface OthersWork {
  /** How much has arrived so far. */
  seen(): number
  note(name: string): void
  wroteSince(name: string, seen: number): boolean
  /** A new batch arrives. */
  arrive(): void
  forget(): void
}

export function createOthersWork(): OthersWork {
  const last = new Map<string, number>()
  let count = 0
  return {
    seen: () => count,
    note: name => void last.set(name, count),
    wroteSince: (name, seen) => (last.get(name) ?? 0) > seen,
    arrive: () => void count++,
    forget: () => last.clear(),
  }
}

/** The later step added to the earlier one, as one gesture. */
export function joinSteps(earlier: Step, later: Step, others: OthersWork): Step {
  const keys = new Map(earlier.keys)
  for (const [key, change] of later.keys) {
    const first = keys.get(key)
    const before = first && !others.wroteSince(key, first.seen) ? first.before : change.before
    keys.set(key, { ...change, before })
  }
  return { keys, texts: [...earlier.texts, ...later.texts] }
}

/** Whether a step says nothing: nothing to undo. */
export function isEmptyStep(step: Step): boolean {
  return step.texts.length === 0 && [...step.keys.values()].every(({ before, after }) => sameJson(before, after))
}

/**
 * A colleague's value that a merge put beneath a value of ours. Undoing ours brings it to light, instead of what was
 * there before both. What they took away is not brought about by our undo.
 */
export function noteBeneath(key: string, value: Json, steps: Iterable<Step>, others: OthersWork) {
  if (parseKey(key)?.field === existsField && value !== 1) return
  for (const step of steps) {
    const change = step.keys.get(key)
    if (!change || others.wroteSince(key, change.seen)) continue
    change.before = value
    return
  }
}

/** The value of a key that this transaction brought and that lost to ours, if there is one. */
export function valueBeneath(
  root: Y.Map<Json>,
  key: string,
  transaction: Y.Transaction,
): { readonly won: boolean; readonly value?: Json } {
  const ours = transaction.doc.clientID
  let item = root._map.get(key) ?? null
  if (!item || item.deleted || item.id.client !== ours) return { won: false }
  while (item && item.id.client === ours) item = item.left
  const isNew = item && item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0)
  const value: unknown = isNew ? item?.content.getContent().at(-1) : undefined
  return value === undefined ? { won: true } : { won: true, value: value as Json } // only JSON is kept in the root map
}

/**
 * The additions that going back (or forth) must leave standing: a colleague has written in them since, or something
 * that stays refers to them.
 */
export function keptStanding(
  going: ReadonlyMap<Id, number>,
  others: OthersWork,
  standsOn: (id: Id, withoutThese: ReadonlySet<Id>) => boolean,
): Set<Id> {
  const kept = new Set<Id>()
  let before = -1
  while (before !== kept.size) {
    before = kept.size
    for (const [id, seen] of going) {
      if (kept.has(id)) continue
      const leaving = new Set([...going.keys()].filter(other => !kept.has(other)))
      if (others.wroteSince(id, seen) || standsOn(id, leaving)) kept.add(id)
    }
  }
  return kept
}
