import type * as Y from 'yjs'
import type { Json } from '../domain/field.ts'
import { compareText, type Id, kindOf } from '../domain/ids.ts'
import { ownersOf } from '../domain/owners.ts'
import { emptyPlan, type Plan, type TableName, tableNames, tableOf } from '../domain/plan.ts'
import { readLink, readPlanFacts, readRecord } from '../domain/planFile.ts'
import { collectProblems, type Problem } from '../domain/report.ts'
import { fieldsAtCard, ledToKept } from './joinedInto.ts'
import { kept, patched } from './keepIdentity.ts'
import { existsField, joinedField, type Key, keyOf, moreKey, moreName, parseKey, rootName } from './keys.ts'
import { rawRecord } from './recordForm.ts'

type AnyRecord = { readonly id: Id }

/** The plain reading of a document, kept up to date record by record. Reading never writes. */
export interface Snapshot {
  /** The plan as the document says it now: whatever was touched since the last call is read again. */
  read(): Plan
  /** A key of the root map changed. */
  touchKey(key: string): void
  /** A long text changed. */
  touchText(name: string): void
  /** Every id under which the document keeps a living record; for a pair made twice, both. Smallest first. */
  documentIds(id: Id): readonly Id[]
  /** The id the snapshot shows for a record of the document. */
  shownId(documentId: Id): Id
  /** What the document says under one of its ids. */
  recordOf(documentId: Id): AnyRecord | undefined
  /** The living records of the document that cannot be without this one (by the id shown), as the document calls them. */
  dependents(id: Id): Iterable<Id>
  /** The keys that speak of one record, living or not. */
  keysOf(documentId: Id): readonly string[]
  /** Every id any key speaks of, living or not. */
  knownIds(): Iterable<Id>
  problems(): readonly Problem[]
}

interface Reading {
  readonly record: AnyRecord | undefined
  readonly problems: readonly Problem[]
}

/** The id of the facts of a document that has no plan record yet. */
const unseeded: Id<'plan'> = 'plan:unseeded'

export function createSnapshot(ydoc: Y.Doc): Snapshot {
  const root = ydoc.getMap<Json>(rootName)
  const keys = new Map<Id, Map<string, Key>>()
  const readings = new Map<Id, Reading>()
  const sharers = new Map<Id, Set<Id>>() // the id shown → the ids the document keeps
  const dependents = new Map<Id, Set<Id>>() // the id shown → the ids the document keeps of what belongs to it
  const strays = new Set<string>()
  const touched = new Set<Id>()
  const led = new Set<Id>() // what was read as said of a card kept, in place of one that was joined to it
  let joinsTouched = false
  let moreTouched = false
  let problems: readonly Problem[] | undefined
  let plan = emptyPlan(readPlanFacts({ id: unseeded }, collectProblems().report))

  function touchKey(key: string) {
    const parsed = parseKey(key)
    if (!parsed) {
      if (moreName(key) !== undefined) moreTouched = true
      else if (root.has(key)) strays.add(key)
      else strays.delete(key)
      problems = undefined
      return
    }
    const known = keys.get(parsed.id) ?? new Map<string, Key>()
    if (root.has(key)) known.set(key, parsed)
    else known.delete(key)
    if (known.size > 0) keys.set(parsed.id, known)
    else keys.delete(parsed.id)
    touched.add(parsed.id)
    if (parsed.field === joinedField || (parsed.field === existsField && known.has(keyOf(parsed.id, joinedField))))
      joinsTouched = true
  }

  /** A card was joined to another, or came back: what speaks of one that was is read again. Seldom. */
  function touchWhatIsLed() {
    for (const id of led) touched.add(id)
    for (const id of keys.keys()) {
      if (fieldsAtCard(id).some(field => root.has(`${String(root.get(keyOf(id, field)))}/${joinedField}`)))
        touched.add(id)
    }
    joinsTouched = false
  }

  function touchText(name: string) {
    const parsed = parseKey(name)
    if (parsed) touched.add(parsed.id)
  }

  function textAt(id: Id, field: string, element?: string): string {
    const name = keyOf(id, field, element)
    return ydoc.share.has(name) ? ydoc.getText(name).toString() : ''
  }

  function readOne(id: Id): Reading | undefined {
    if (root.get(keyOf(id, existsField)) !== 1) return undefined
    const parts: [Key, Json][] = []
    for (const [key, parsed] of keys.get(id) ?? []) {
      const value = root.get(key)
      if (value !== undefined) parts.push([parsed, value])
    }
    const said = rawRecord(id, parts, (field, element) => textAt(id, field, element))
    const raw = ledToKept(id, said, key => root.get(key))
    if (raw !== said) led.add(id)
    const { report, problems } = collectProblems()
    const kind = kindOf(id)
    if (kind === 'plan') return { record: readPlanFacts(raw, report.at(id)), problems }
    if (kind === 'link') return { record: readLink(raw, report), problems }
    const table = kind && tableOf(kind)
    return { record: table && readRecord(table, raw, report), problems }
  }

  /** Reads one record again; gives the ids shown that this may concern. */
  function reread(id: Id): Id[] {
    const before = readings.get(id)
    led.delete(id)
    const after = readOne(id)
    if (after) readings.set(id, after)
    else readings.delete(id)
    if (before?.problems.length || after?.problems.length) problems = undefined
    if (before?.record) {
      leave(sharers, before.record.id, id)
      for (const owner of ownersOf(before.record)) leave(dependents, owner, id)
    }
    if (after?.record) {
      join(sharers, after.record.id, id)
      for (const owner of ownersOf(after.record)) join(dependents, owner, id)
    }
    return [before?.record?.id, after?.record?.id].filter(shown => shown !== undefined)
  }

  function documentIds(id: Id): Id[] {
    return [...(sharers.get(id) ?? [])].sort(compareText)
  }

  function recordShown(id: Id): AnyRecord | undefined {
    const [first, ...doubles] = documentIds(id)
    const record = first && readings.get(first)?.record
    return record && doubles.length > 0 ? withLettersOf(record, doubles) : record
  }

  /** A role and a practice linked twice are linked once, by all the letters that either link has. */
  function withLettersOf(record: AnyRecord, doubles: readonly Id[]): AnyRecord {
    const part = lettersIn(record)
    if (part === undefined) return record
    const given = part + doubles.map(double => lettersIn(readings.get(double)?.record) ?? '').join('')
    const all = [...'RACI'].filter(letter => given.includes(letter)).join('')
    return all === part ? record : ({ ...record, part: all } as AnyRecord) // the same record, with more letters
  }

  function read(): Plan {
    if (touched.size === 0 && !moreTouched) return plan
    if (joinsTouched) touchWhatIsLed()
    const changed = new Set([...touched].flatMap(reread))
    touched.clear()
    const edits = new Map<TableName | 'links' | 'plan', Map<Id, AnyRecord | undefined>>()
    for (const id of changed) {
      const kind = kindOf(id)
      const table = kind === 'link' ? 'links' : kind === 'plan' ? 'plan' : kind && tableOf(kind)
      if (table) edits.set(table, (edits.get(table) ?? new Map<Id, AnyRecord | undefined>()).set(id, recordShown(id)))
    }
    const next: Record<string, unknown> = { ...plan }
    for (const table of ['links', ...tableNames] as const) {
      const ofTable = edits.get(table)
      if (ofTable) next[table] = patched(plan[table] as ReadonlyMap<Id, AnyRecord>, ofTable) // one of the tables by id
    }
    if (edits.has('plan')) next.plan = kept(plan.plan, shownFacts())
    if (moreTouched) next.more = kept(plan.more, readMore())
    moreTouched = false
    const names = Object.keys(plan) as (keyof Plan)[] // the keys of a plan
    if (names.some(name => next[name] !== plan[name])) plan = next as unknown as Plan // built table by table from `plan`
    return plan
  }

  function shownFacts(): AnyRecord {
    const [first] = [...readings.keys()].filter(id => kindOf(id) === 'plan').sort(compareText)
    return (first && readings.get(first)?.record) ?? readPlanFacts({ id: unseeded }, collectProblems().report)
  }

  function readMore(): Plan['more'] {
    const names = [...root.keys()].flatMap(key => moreName(key) ?? []).sort(compareText)
    return Object.fromEntries(names.map(name => [name, root.get(moreKey(name)) ?? null]))
  }

  function collect(): readonly Problem[] {
    const { report, problems: found } = collectProblems()
    for (const key of [...strays].sort(compareText)) report.at(key).left('no-id', root.get(key))
    for (const id of [...readings.keys()].sort(compareText)) found.push(...(readings.get(id)?.problems ?? []))
    return found
  }

  for (const key of root.keys()) touchKey(key)
  read()

  return {
    read,
    touchKey,
    touchText,
    documentIds,
    shownId: id => readings.get(id)?.record?.id ?? id,
    recordOf: id => readings.get(id)?.record,
    dependents: id => dependents.get(id) ?? [],
    keysOf: id => [...(keys.get(id)?.keys() ?? [])],
    knownIds: () => keys.keys(),
    problems: () => {
      problems ??= collect()
      return problems
    },
  }
}

function lettersIn(record: AnyRecord | undefined): string | undefined {
  const { kind, part } = (record ?? {}) as { readonly kind?: unknown; readonly part?: unknown } // read field by field
  return kind === 'does' && typeof part === 'string' ? part : undefined
}

function join(groups: Map<Id, Set<Id>>, group: Id, id: Id) {
  const there = groups.get(group)
  if (there) there.add(id)
  else groups.set(group, new Set([id]))
}

function leave(groups: Map<Id, Set<Id>>, group: Id, id: Id) {
  const there = groups.get(group)
  there?.delete(id)
  if (there?.size === 0) groups.delete(group)
}
