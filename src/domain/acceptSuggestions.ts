import type { Id, Kind } from './ids.ts'
import type { Draft, DraftLink, Drafts, NewName, Suggestion } from './suggestion.ts'

export interface Accepted {
  readonly records: readonly ({ readonly id: Id } & Readonly<Record<string, unknown>>)[]
  readonly links: readonly (Pick<DraftLink, 'kind' | 'fields'> & { readonly from: Id; readonly to: Id })[]
}

/** Accepted suggestions as plain records and links. What several of them would create is created once. */
export function acceptSuggestions(given: readonly Drafts[], newId: <K extends Kind>(kind: K) => Id<K>): Accepted {
  const drafts = new Map<NewName, Draft>()
  const links = new Map<string, DraftLink>()
  for (const one of given) {
    for (const draft of one.create) if (!drafts.has(draft.name)) drafts.set(draft.name, draft)
    for (const link of one.links) {
      const pair = `${link.kind}|${link.from}|${link.to}`
      if (!links.has(pair)) links.set(pair, link)
    }
  }
  const ids = new Map<NewName, Id>([...drafts.values()].map(({ name, kind }) => [name, newId(kind)]))
  const idOf = (end: Id | NewName): Id => ids.get(end as NewName) ?? (end as Id) // an end is a new name or an id
  const isThere = (end: Id | NewName) => !end.startsWith('new:') || ids.has(end as NewName) // as above
  return {
    records: [...drafts.values()].map(({ name, fields }) => ({ ...fields, id: idOf(name) })),
    links: [...links.values()]
      .filter(({ from, to }) => isThere(from) && isThere(to))
      .map(({ kind, from, to, fields }) => ({ kind, fields, from: idOf(from), to: idOf(to) })),
  }
}

/**
 * Some parts of a suggestion with all they hang on. What the plan has already comes along with the new card it is
 * tied to.
 */
export function partsChosen({ parts }: Suggestion, chosen: ReadonlySet<string>): Drafts {
  const byName = new Map(parts.map(part => [part.fingerprint, part]))
  const wanted = new Set(chosen)
  for (const fingerprint of wanted) {
    const under = byName.get(fingerprint)?.under
    if (under !== undefined) wanted.add(under)
  }
  for (const { fingerprint, under, existing } of parts) {
    if (existing && under !== undefined && wanted.has(under) && byName.get(under)?.draft) wanted.add(fingerprint)
  }
  const kept = parts.filter(part => wanted.has(part.fingerprint))
  return { create: kept.flatMap(({ draft }) => draft ?? []), links: kept.flatMap(({ links }) => links) }
}
