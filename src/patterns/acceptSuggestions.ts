import type { Id, Kind } from '../domain/ids.ts'
import type { Draft, DraftLink, NewName, Suggestion } from './suggestion.ts'

export interface Accepted {
  readonly records: readonly ({ readonly id: Id } & Readonly<Record<string, unknown>>)[]
  readonly links: readonly (Pick<DraftLink, 'kind' | 'fields'> & { readonly from: Id; readonly to: Id })[]
}

/** Accepted suggestions as plain records and links. What several of them would create is created once. */
export function acceptSuggestions(
  suggestions: readonly Suggestion[],
  newId: <K extends Kind>(kind: K) => Id<K>,
): Accepted {
  const drafts = new Map<NewName, Draft>()
  const links = new Map<string, DraftLink>()
  for (const { create, links: given } of suggestions) {
    for (const draft of create) if (!drafts.has(draft.name)) drafts.set(draft.name, draft)
    for (const link of given) {
      const pair = `${link.kind}|${link.from}|${link.to}`
      if (!links.has(pair)) links.set(pair, link)
    }
  }
  const ids = new Map<NewName, Id>([...drafts.values()].map(({ name, kind }) => [name, newId(kind)]))
  const idOf = (end: Id | NewName): Id => ids.get(end as NewName) ?? (end as Id) // an end is a new name or an id
  return {
    records: [...drafts.values()].map(({ name, fields }) => ({ ...fields, id: idOf(name) })),
    links: [...links.values()].map(({ kind, from, to, fields }) => ({ kind, fields, from: idOf(from), to: idOf(to) })),
  }
}
