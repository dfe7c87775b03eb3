import { type Id, kindOf } from '../domain/ids.ts'
import { type LinkKind, linkId } from '../domain/links.ts'
import { ownersOf } from '../domain/owners.ts'
import { hasRecord, type Plan, type TableName, tableNames, tableOf } from '../domain/plan.ts'
import { readLink } from '../domain/planFile.ts'
import { collectProblems } from '../domain/report.ts'

/** One plain change of a plan, as the commands of the document make it too. */
export type PlainEdit =
  | { readonly do: 'remove'; readonly id: Id }
  | { readonly do: 'edit'; readonly id: Id; readonly fields: Readonly<Record<string, unknown>> }
  | {
      readonly do: 'link'
      readonly kind: LinkKind
      readonly from: Id
      readonly to: Id
      readonly fields: Readonly<Record<string, unknown>>
    }

type AnyRecord = { readonly id: Id } & Readonly<Record<string, unknown>>
type Tables = Record<TableName | 'links', ReadonlyMap<Id, AnyRecord>>

/** The plan with some edits made to it. What they do not touch stays the very same; the plan given is never changed. */
export function withEdits(plan: Plan, edits: readonly PlainEdit[]): Plan {
  return edits.reduce(withEdit, plan)
}

function withEdit(plan: Plan, edit: PlainEdit): Plan {
  if (edit.do === 'remove') return without(plan, edit.id)
  if (edit.do === 'link') return withLink(plan, edit)
  const table = nameOfTable(edit.id)
  const record = recordIn(plan, edit.id)
  if (!table || !record) return plan
  return withTable(plan, table, new Map(tablesOf(plan)[table]).set(edit.id, { ...record, ...edit.fields }))
}

function withLink(plan: Plan, { kind, from, to, fields }: Extract<PlainEdit, { do: 'link' }>): Plan {
  const id = linkId(kind, from, to)
  if (plan.links.has(id) || !hasRecord(plan, from) || !hasRecord(plan, to)) return plan
  const link = readLink({ ...fields, id, kind, from, to }, collectProblems().report)
  return link ? { ...plan, links: new Map(plan.links).set(id, link) } : plan
}

/** A record goes with all that belongs to it and all links at any of these, as when it is deleted. */
function without(plan: Plan, id: Id): Plan {
  if (!hasRecord(plan, id)) return plan
  const dependents = dependentsOf(plan)
  const going = new Set<Id>([id])
  for (const gone of going) for (const dependent of dependents.get(gone) ?? []) going.add(dependent)
  let next = plan
  for (const [table, ids] of Map.groupBy(going, nameOfTable)) {
    if (!table) continue
    const left = new Map(tablesOf(plan)[table])
    for (const each of ids) left.delete(each)
    next = withTable(next, table, left)
  }
  return next
}

function dependentsOf(plan: Plan): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const table of [...tableNames, 'links'] as const) {
    for (const record of tablesOf(plan)[table].values()) {
      for (const owner of ownersOf(record)) found.set(owner, [...(found.get(owner) ?? []), record.id])
    }
  }
  return found
}

/** A record or link of the plan as a bag of fields; undefined when it is not there. */
export function recordIn(plan: Plan, id: Id): AnyRecord | undefined {
  const table = nameOfTable(id)
  return table && tablesOf(plan)[table].get(id)
}

function nameOfTable(id: Id): TableName | 'links' | undefined {
  const kind = kindOf(id)
  return kind === 'link' ? 'links' : kind && tableOf(kind)
}

function tablesOf(plan: Plan): Tables {
  return plan as unknown as Tables // each a table by id
}

function withTable(plan: Plan, name: TableName | 'links', table: ReadonlyMap<Id, AnyRecord>): Plan {
  return { ...plan, [name]: table }
}
