import type { Stretch } from '../domain/clock.ts'
import { type Field, type Fields, sameJson } from '../domain/field.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { fieldsOfLink, type LinkKind } from '../domain/links.ts'
import { type Plan, planFields, type TableName, tableNames, tables } from '../domain/plan.ts'

/** One field that says something else; `undefined` where it is absent and has no default. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

export interface RecordChange {
  readonly id: Id
  readonly fields: readonly FieldChange[]
}

/** A moment at another time; null is off the clock. */
export interface Move {
  readonly id: Id<'moment'>
  readonly before: Stretch | null
  readonly after: Stretch | null
}

/** What differs in one table, each list in id order. A moment that moved is in `changed` only when more of it differs. */
export interface TableDifference {
  readonly table: TableName | 'links'
  readonly added: readonly Id[]
  readonly removed: readonly Id[]
  readonly changed: readonly RecordChange[]
  readonly moved: readonly Move[]
}

/** Everything in which two plans differ. */
export interface Difference {
  /** The plan's own facts, but its id. */
  readonly facts: readonly FieldChange[]
  /** The tables in which something differs, in the order of the file, links last. */
  readonly tables: readonly TableDifference[]
  /** What a newer file says at its top. */
  readonly more: readonly FieldChange[]
}

type Bag = Readonly<Record<string, unknown>>

/**
 * [D36] What became of a plan: added, removed, changed field by field, and moved in time. Plans whose files mean the
 * same do not differ: sets and letters have no order, and an absent field equals its default. Links go by their pair.
 */
export function difference(before: Plan, after: Plan): Difference {
  return {
    facts: changesOf(planFields, { ...before.plan }, { ...after.plan }, hiddenInFacts),
    tables: [...tableNames, 'links' as const].flatMap(table => tableDifference(table, before, after)),
    more: changesOf({}, before.more, after.more, none),
  }
}

/** Whether nothing differs. */
export function isSame({ facts, tables: differing, more }: Difference): boolean {
  return facts.length + differing.length + more.length === 0
}

const none: ReadonlySet<string> = new Set()
const hiddenInFacts: ReadonlySet<string> = new Set(['id'])
const hiddenInMoments: ReadonlySet<string> = new Set(['id', 'start', 'end'])
const hiddenInLinks: ReadonlySet<string> = new Set(['id', 'kind', 'from', 'to'])

function tableDifference(table: TableName | 'links', planBefore: Plan, planAfter: Plan): TableDifference[] {
  const before: ReadonlyMap<Id, object> = planBefore[table]
  const after: ReadonlyMap<Id, object> = planAfter[table]
  if (before === after) return []
  const removed = [...before.keys()].filter(id => !after.has(id)).sort(compareText)
  const added = [...after.keys()].filter(id => !before.has(id)).sort(compareText)
  const changed: RecordChange[] = []
  const moved: Move[] = []
  for (const id of [...before.keys()].sort(compareText)) {
    const older: Bag = { ...before.get(id) }
    const newer: Bag = { ...after.get(id) }
    if (!after.has(id) || before.get(id) === after.get(id)) continue
    const fields = changesOf(fieldsIn(table, older), older, newer, hiddenIn(table))
    if (fields.length > 0) changed.push({ id, fields })
    if (table === 'moments') moved.push(...moveOf(id as Id<'moment'>, older, newer)) // a key of the table of moments
  }
  const differs = added.length + removed.length + changed.length + moved.length > 0
  return differs ? [{ table, added, removed, changed, moved }] : []
}

function fieldsIn(table: TableName | 'links', record: Bag): Fields {
  return table === 'links' ? fieldsOfLink(record.kind as LinkKind) : tables[table].fields // a link of the plan has a kind
}

function hiddenIn(table: TableName | 'links'): ReadonlySet<string> {
  return table === 'links' ? hiddenInLinks : table === 'moments' ? hiddenInMoments : hiddenInFacts
}

/** Known fields in the order of their table, then unknown ones by name. */
function changesOf(fields: Fields, before: Bag, after: Bag, hidden: ReadonlySet<string>): FieldChange[] {
  const unknown = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(name => !Object.hasOwn(fields, name) && !hidden.has(name))
    .sort(compareText)
  return [...Object.keys(fields), ...unknown].flatMap(name => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const older = Object.hasOwn(before, name) ? before[name] : undefined
    const newer = Object.hasOwn(after, name) ? after[name] : undefined
    return sameJson(meaningOf(field, older), meaningOf(field, newer))
      ? []
      : [{ field: name, before: older, after: newer }]
  })
}

/** What a value says, whatever the order of its elements. */
function meaningOf(field: Field<unknown> | undefined, value: unknown): unknown {
  return field?.split && value !== undefined ? Object.fromEntries(field.split(value)) : value
}

function moveOf(id: Id<'moment'>, older: Bag, newer: Bag): Move[] {
  const before = timeOf(older)
  const after = timeOf(newer)
  return sameJson(before, after) ? [] : [{ id, before, after }]
}

function timeOf({ start, end }: Bag): Stretch | null {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null
}
