import type { Id } from '../domain/ids.ts'
import { newId } from '../domain/ids.ts'
import { canJoin, type LinkKind, linkId } from '../domain/links.ts'
import { addRecord, type Command, type NewRecord } from './commands.ts'
import { create } from './writer.ts'

/** Plain records and links to add together. */
export interface Adopted {
  readonly records: readonly { readonly id: Id }[]
  readonly links: readonly {
    readonly kind: LinkKind
    readonly from: Id
    readonly to: Id
    readonly fields: Readonly<Record<string, unknown>>
  }[]
}

/** Takes up a whole suggestion in one step: its records, then its links. A link to what is gone, or there already, is left out. */
export function adoptSuggestion({ records, links }: Adopted): Command {
  return document => {
    for (const record of records) addRecord(record as NewRecord)(document) // refused by addRecord when it is none
    for (const { kind, from, to, fields } of links) {
      const canBe = canJoin(kind, from, to) && from !== to && document.has(from) && document.has(to)
      if (canBe && !document.has(linkId(kind, from, to))) create(document, newId('link'), { ...fields, kind, from, to })
    }
  }
}
