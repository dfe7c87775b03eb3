import { type Id, newId } from '../domain/ids.ts'
import { canJoin, type Link, type LinkFrom, type LinkKind, type LinkTo, linkId } from '../domain/links.ts'
import { type Command, removeRecord } from './commands.ts'
import { editFields } from './edits.ts'
import { create } from './writer.ts'

type Extras<K extends LinkKind> = Partial<Omit<Link<K>, 'id' | 'kind' | 'from' | 'to'>>

/** Links two records. Refused when either is not there, or a link of that kind cannot join them or does already. */
export function addLink<K extends LinkKind>(kind: K, from: LinkFrom<K>, to: LinkTo<K>, extras?: Extras<K>): Command {
  return document => {
    if (!canJoin(kind, from, to) || from === to || !document.has(from) || !document.has(to)) return
    if (!document.has(linkId(kind, from, to))) create(document, newId('link'), { ...extras, kind, from, to })
  }
}

/** Changes fields of a link; its pair stays. */
export function editLink<K extends LinkKind>(
  id: Id<'link'>,
  patch: { readonly [F in keyof Extras<K>]?: Extras<K>[F] | undefined },
): Command {
  return document => editFields(document, id, patch)
}

/** Takes a link away, however often it was made. */
export function removeLink(id: Id<'link'>): Command {
  return removeRecord(id)
}
