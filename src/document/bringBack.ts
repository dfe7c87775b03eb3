import { type Id, kindOf, newId } from '../domain/ids.ts'
import { type Plan, tableNames } from '../domain/plan.ts'
import type { Command } from './commands.ts'
import { writeTime } from './edits.ts'
import { moreKey } from './keys.ts'
import { curvePairFields, fieldsOf, pairFields } from './recordForm.ts'
import { create, discard, type Writer, writeField } from './writer.ts'

type Bag = Readonly<Record<string, unknown>>

/**
 * Makes the plan say what `target` says, record by record: what is the same is not written, texts change by their
 * differing letters, unknown fields become those of the target. Only the plan's id stays. One step, as any edit: it can be
 * undone, and what colleagues do at the same time merges with it.
 */
export function bringBack(target: Plan): Command {
  return document => {
    const now = document.plan()
    if (document.documentIds(now.plan.id).length === 0) return // nothing is seeded this way
    rewrite(document, now.plan.id, target.plan)
    for (const table of [...tableNames, 'links'] as const) {
      const before: ReadonlyMap<Id, object> = now[table]
      const after: ReadonlyMap<Id, object> = target[table]
      if (before === after) continue
      for (const id of before.keys()) {
        if (!after.has(id)) for (const documentId of document.documentIds(id)) discard(document, documentId)
      }
      for (const [id, record] of after) {
        if (!before.has(id)) create(document, idInDocument(id), record)
        else if (before.get(id) !== record) rewrite(document, id, record)
      }
    }
    for (const name of new Set([...Object.keys(now.more), ...Object.keys(target.more)])) {
      document.set(moreKey(name), target.more[name])
    }
  }
}

/** Pairs have an id of their own in the document each time they are made. */
function idInDocument(id: Id): Id {
  const kind = kindOf(id)
  return kind === 'link' || kind === 'curve' ? newId(kind) : id
}

/** Makes what the plan shows under an id say the same as a record, in every record the document keeps for it. */
function rewrite(document: Writer, id: Id, record: object): void {
  const kind = kindOf(id)
  const wanted: Bag = { ...record }
  for (const documentId of document.documentIds(id)) {
    const current: Bag = { ...document.snapshot.recordOf(documentId) }
    const fields = fieldsOf(id, current.kind)
    for (const name of new Set([...Object.keys(fields), ...Object.keys(current), ...Object.keys(wanted)])) {
      if (!isFixed(kind, name)) writeField(document, documentId, fields, name, wanted[name], current[name])
    }
    if (kind === 'moment') writeTime(document, documentId, wanted)
  }
}

/** The id, the pair a record stands for, and a moment's time, which is two keys of another form. */
function isFixed(kind: string | undefined, name: string): boolean {
  if (name === 'id') return true
  if (kind === 'moment') return name === 'start' || name === 'end'
  return kind === 'link' ? pairFields.has(name) : kind === 'curve' && curvePairFields.has(name)
}
