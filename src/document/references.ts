import type { Id } from '../domain/ids.ts'

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
