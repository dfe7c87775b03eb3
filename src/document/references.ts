import { type Id, kindOf } from '../domain/ids.ts'

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

/** What a snapshot knows about who belongs to whom, by the ids of the document. */
interface Belongings {
  dependents(id: Id): Iterable<Id>
  shownId(documentId: Id): Id
  documentIds(id: Id): readonly Id[]
}

/** A record with all that belongs to it and all links at any of these, as the document calls them. */
export function withAllItsOwn(belongings: Belongings, id: Id): Set<Id> {
  const found = new Set<Id>(belongings.documentIds(id))
  for (const documentId of found) {
    for (const dependent of belongings.dependents(belongings.shownId(documentId))) found.add(dependent)
  }
  return found
}

/** Whether anything that stays stands on a record of the document when `leaving` go. */
export function standsOn(belongings: Belongings, documentId: Id, leaving: ReadonlySet<Id>): boolean {
  const shown = belongings.shownId(documentId)
  if (belongings.documentIds(shown).some(id => !leaving.has(id))) return false // its double stays
  return [...belongings.dependents(shown)].some(id => !leaving.has(id))
}
