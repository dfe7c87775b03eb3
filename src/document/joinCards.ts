import { type Id, kindOf, newId } from '../domain/ids.ts'
import { canJoin, type Link, linkId } from '../domain/links.ts'
import { type Plan, tableOf } from '../domain/plan.ts'
import { type Command, removeRecord } from './commands.ts'
import { editFields } from './edits.ts'
import { joinedField, keyOf } from './keys.ts'
import { mergeFields } from './mergeFields.ts'
import { fieldIn, fieldsOf } from './recordForm.ts'
import { create, type Writer } from './writer.ts'

/**
 * Makes one card of several of the same kind: what the others say that the first does not, their links, and what was said
 * on them, go to the first; the others go. Where both say something else in a short field, the first one's word stays; a
 * long text is written below. What a colleague meanwhile says of a card that goes is read as said of the one kept. Refused
 * for cards of different kinds.
 */
export function joinCards(keep: Id, others: readonly Id[]): Command {
  return document => {
    for (const other of others) {
      if (other === keep || kindOf(other) !== kindOf(keep) || !document.has(keep) || !document.has(other)) continue
      joinFields(document, keep, recordIn(document.plan(), keep), recordIn(document.plan(), other))
      for (const link of document.plan().links.values()) moveLink(document, link, other, keep)
      moveReferences(document, other, keep)
      removeRecord(other)(document)
      document.set(keyOf(other, joinedField), keep)
    }
  }
}

function recordIn(plan: Plan, id: Id): object {
  const kind = kindOf(id)
  const table = kind && tableOf(kind)
  return (table && (plan[table] as ReadonlyMap<Id, object>).get(id)) || {} // one of the tables by id
}

function joinFields(document: Writer, id: Id, ours: object, theirs: object): void {
  const { record, taken, kept } = mergeFields(id, ours, theirs)
  const fields = fieldsOf(id, 'kind' in ours ? ours.kind : undefined)
  const joined: Record<string, unknown> = {}
  for (const name of taken) joined[name] = (record as Readonly<Record<string, unknown>>)[name] // by its own field
  for (const { field, ours: here, theirs: there } of kept) {
    if (fieldIn(fields, field)?.keeping === 'text') joined[field] = `${String(here).trimEnd()}\n${String(there)}`
  }
  editFields(document, id, joined)
}

/** A link at a card that goes, made at the one that stays; where that has such a link already, the two are joined. */
function moveLink(document: Writer, link: Link, from: Id, to: Id): void {
  if (link.from !== from && link.to !== from) return
  const ends = { from: link.from === from ? to : link.from, to: link.to === from ? to : link.to }
  if (ends.from === ends.to || !document.has(ends.from) || !document.has(ends.to)) return
  if (!canJoin(link.kind, ends.from, ends.to)) return
  const id = linkId(link.kind, ends.from, ends.to)
  const there = document.plan().links.get(id)
  if (!there) {
    const { id: _, ...rest } = link
    create(document, newId('link'), { ...rest, ...ends })
    return
  }
  joinFields(document, id, there, { ...link, id, ...ends })
  if (there.kind === 'does' && link.kind === 'does') editFields(document, id, { part: letters(there.part + link.part) })
}

function letters(all: string): string {
  return [...'RACI'].filter(letter => all.includes(letter)).join('')
}

function moveReferences(document: Writer, from: Id, to: Id): void {
  const { comments, votes, ideas, links } = document.plan()
  for (const { id, on } of [...comments.values(), ...votes.values()]) {
    if (on === from) editFields(document, id, { on: to })
  }
  for (const { id, near } of ideas.values()) if (near === from) editFields(document, id, { near: to })
  for (const link of links.values()) {
    if (link.kind === 'backs' && link.outcome === from) editFields(document, link.id, { outcome: to })
  }
}
