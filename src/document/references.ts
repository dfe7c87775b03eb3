import { type Id, kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Snapshot } from './snapshot.ts'

/** The fields that make a record part of another: without that one it has no place to be seen. */
const owners: { readonly [kind: string]: readonly string[] } = {
  moment: ['day'],
  feeling: ['moment', 'learner'],
  curve: ['moment', 'learner'],
  face: ['moment'],
  step: ['session'],
  comment: ['on'],
  vote: ['on'],
  link: ['from', 'to'],
}

/** The records a record cannot be without: what it belongs to, or a link's two ends. */
export function ownersOf(record: { readonly id: Id }): Id[] {
  const fields = record as Readonly<Record<string, unknown>>
  return (owners[kindOf(record.id) ?? ''] ?? []).flatMap(name => {
    const id = fields[name]
    return typeof id === 'string' && !id.endsWith(':') ? [id as Id] : [] // read as an id, or as the empty reference
  })
}

/** The fields of a kind that name what it belongs to. */
export function ownerFields(kind: string): readonly string[] {
  return owners[kind] ?? []
}

/** A record with all that belongs to it and all links at any of these, itself first. */
export function withAllItsOwn(plan: Plan, id: Id): Id[] {
  const found = new Set<Id>([id])
  const dependents = dependentsById(plan)
  for (const owner of found) for (const dependent of dependents.get(owner) ?? []) found.add(dependent)
  return [...found]
}

function dependentsById(plan: Plan): Map<Id, Id[]> {
  const dependents = new Map<Id, Id[]>()
  const tables = [
    plan.moments,
    plan.feelings,
    plan.curve,
    plan.faces,
    plan.steps,
    plan.comments,
    plan.votes,
    plan.links,
  ]
  for (const table of tables) {
    for (const record of table.values()) {
      for (const owner of ownersOf(record)) dependents.set(owner, [...(dependents.get(owner) ?? []), record.id])
    }
  }
  return dependents
}

/** Whether anything that stays stands on a record of the document when `leaving` go. */
export function standsOn(snapshot: Snapshot, documentId: Id, leaving: ReadonlySet<Id>): boolean {
  const shown = snapshot.shownId(documentId)
  if (snapshot.documentIds(shown).some(id => !leaving.has(id))) return false // its double stays
  for (const [id, record] of snapshot.living()) {
    if (!leaving.has(id) && ownersOf(record).includes(shown)) return true
  }
  return false
}
