import { type Id, isAnyId, kindOf, newId } from '../domain/ids.ts'
import { keyAtEnd } from '../domain/order.ts'
import { type Plan, type PlanFacts, type RecordIn, type TableName, tableOf } from '../domain/plan.ts'
import { editFields, ownersThere } from './edits.ts'
import { keyOf } from './keys.ts'
import { fieldIn, fieldsOf } from './recordForm.ts'
import { withAllItsOwn } from './references.ts'
import { voiceOf } from './spokenBy.ts'
import { create, discard, type Writer } from './writer.ts'

/** One change of a plan. Several given together are one transaction and one step of undo. */
export type Command = (document: Writer) => void

type AnyRecordIn = { [T in TableName]: RecordIn<T> }[TableName]
type Named<R> = R extends { readonly id: infer I } ? { readonly id: I } & Partial<Omit<R, 'id'>> : never
type Patch<R> = { readonly [F in keyof Omit<R, 'id'>]?: R[F] | undefined }

/** A new record of any table: its id, and as many fields as are known. */
export type NewRecord = Named<AnyRecordIn>

/** The record an id stands for. */
export type RecordOf<I extends Id> = I extends Id<'plan'> ? PlanFacts : WithId<AnyRecordIn, I>
type WithId<R, I> = R extends { readonly id: infer J } ? (I extends J ? R : never) : never

/**
 * Adds a record to the table its id names. Without an order key it comes last. Refused when the id is in use, or when
 * what it belongs to is not there. A card that does not say whose it is carries the voice of who speaks.
 */
export function addRecord(record: NewRecord): Command {
  return document => {
    const kind = kindOf(record.id)
    const table = kind && tableOf(kind)
    if (!table || !isAnyId(record.id) || document.has(record.id)) return
    const given: Readonly<Record<string, unknown>> = { ...record }
    if (!ownersThere(document, kind, given)) return
    const isOrdered = fieldIn(fieldsOf(record.id), 'order') !== undefined
    const order =
      isOrdered && given.order === undefined ? { order: keyAtEnd(ordersIn(document.plan(), table, given.day)) } : {}
    create(document, kind === 'curve' ? newId('curve') : record.id, {
      ...voiceOf(document, kind, given.voice),
      ...given,
      ...order,
    })
  }
}

/** The order keys of a table; of the same day's moments only. */
function* ordersIn(plan: Plan, table: TableName, day: unknown): Iterable<string> {
  for (const record of plan[table].values()) {
    if ('order' in record && !('day' in record && record.day !== day)) yield record.order
  }
}

/**
 * Changes the named fields of a record, link or the plan's own facts: sets element by element against what is there now,
 * long texts by their differing letters; undefined brings the default back. The pair of a link or curve point stays.
 */
export function editRecord<I extends Id>(id: I, patch: Patch<RecordOf<I>>): Command {
  return document => editFields(document, id, patch)
}

/**
 * What someone wrote in a long text between `before` and `after`, put into the text as it is now: what a colleague typed
 * meanwhile stays. `field` is `does`, or `improvement/review` for one of several.
 */
export function writeText(id: Id, field: string, before: string, after: string): Command {
  return document => {
    if (!document.has(id)) return
    const [name = '', element] = field.split('/')
    const keeping = fieldIn(fieldsOf(id), name)?.keeping
    if (keeping === 'text' || (keeping === 'texts' && element !== undefined)) {
      document.writeText(keyOf(id, name, element), before, after)
    }
  }
}

/** Takes a record away with all that belongs to it and all links at any of it. One undo brings all back. */
export function removeRecord(id: Id): Command {
  return document => {
    if (kindOf(id) === 'plan' || !document.has(id)) return
    for (const gone of withAllItsOwn(document.snapshot, id)) discard(document, gone)
  }
}

/** Makes a change part of the gesture before it: both go back in one step, until `endGesture`. */
export function sameGesture(...commands: readonly Command[]): Command {
  return document => {
    document.continueGesture()
    for (const command of commands) command(document)
  }
}
