import { type Id, kindOf } from '../domain/ids.ts'
import { ownerFields } from '../domain/owners.ts'
import { keyOf } from './keys.ts'
import { curvePairFields, fieldsOf, pairFields, timeParts } from './recordForm.ts'
import { type Writer, writeField } from './writer.ts'

/** Changes the named fields of what the plan shows under an id, in every record the document keeps for it. */
export function editFields(document: Writer, id: Id, patch: object): void {
  const kind = kindOf(id) ?? ''
  const { id: _, ...given } = patch as Readonly<Record<string, unknown>> // a bag of named fields
  if (!document.has(id) || !ownersThere(document, kind, given)) return
  const fixed = kind === 'link' ? pairFields : kind === 'curve' ? curvePairFields : undefined
  for (const documentId of document.documentIds(id)) {
    const current: Readonly<Record<string, unknown>> = { ...document.snapshot.recordOf(documentId) }
    const fields = fieldsOf(id, current.kind)
    for (const [name, value] of Object.entries(given)) {
      if (!fixed?.has(name) && !isTime(kind, name)) writeField(document, documentId, fields, name, value, current[name])
    }
    if (Object.keys(given).some(name => isTime(kind, name))) writeTime(document, documentId, { ...current, ...given })
  }
}

function isTime(kind: string, name: string): boolean {
  return kind === 'moment' && (name === 'start' || name === 'end')
}

/** Sets or clears a moment's time; a stretch that is none clears it. */
export function writeTime(document: Writer, id: Id, time: { readonly start?: unknown; readonly end?: unknown }): void {
  const parts = new Map(timeParts(time.start, time.end))
  for (const name of ['start', 'minutes'] as const) document.set(keyOf(id, name), parts.get(name))
}

/** Whether everything a record says it belongs to is there; naming nothing is no reason to refuse. */
export function ownersThere(document: Writer, kind: string, fields: Readonly<Record<string, unknown>>): boolean {
  return ownerFields(kind).every(name => {
    const owner = fields[name]
    return owner === undefined || owner === null || (typeof owner === 'string' && document.has(owner as Id)) // unknown ids are in no table
  })
}
