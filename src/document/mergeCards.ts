import { compareText, type Id } from '../domain/ids.ts'
import { ownersOf } from '../domain/owners.ts'
import { type Plan, type TableName, tableNames } from '../domain/plan.ts'
import { type KeptField, mergeFields } from './mergeFields.ts'
import { clashingIds, nameOf, withIds } from './mergeIds.ts'

/** What a merge did to our plan, by the ids it has there. */
export interface MergeReport {
  readonly added: readonly Id[]
  /** Only a merge of edits takes anything away. */
  readonly removed: readonly Id[]
  readonly changed: readonly { readonly id: Id; readonly fields: readonly string[] }[]
  /** Where both copies say something else and ours stayed. */
  readonly kept: readonly ({ readonly id: Id } & KeptField)[]
  /** What was not taken because what it belongs to, or joins, is in neither plan. */
  readonly leftOut: readonly Id[]
  /** Cards that came under another id, because ours had theirs. */
  readonly renamed: readonly Id[]
  /** New cards that are called like one of ours. */
  readonly sameName: readonly Id[]
}

export const nothingMerged: MergeReport = {
  added: [],
  removed: [],
  changed: [],
  kept: [],
  leftOut: [],
  renamed: [],
  sameName: [],
}

type Records = Map<Id, { readonly id: Id }>

/**
 * Another plan, or a copy without a common past, joined to ours card by card: cards we lack are added, copies of the same
 * card are joined field by field, and nothing is ever taken away.
 */
export function mergeCards(ours: Plan, given: Plan): { readonly plan: Plan; readonly report: MergeReport } {
  const isSamePlan = ours.plan.id === given.plan.id
  const renamed = clashingIds(ours, given)
  const theirs = withIds(given, renamed)
  const merged = new Map<TableName | 'links', Records>()
  const report = { ...emptyLists(), renamed: [...renamed.values()] }
  for (const table of [...tableNames, 'links'] as const) merged.set(table, mergeTable(table, ours, theirs, report))
  if (!isSamePlan) nameTheirDays(ours, theirs, merged)
  leaveOutLooseEnds(merged, report)
  const added = new Set(report.added)
  const plan: Plan = {
    ...ours,
    ...Object.fromEntries([...merged].map(([name, records]) => [name, records])),
    plan: isSamePlan ? mergeFacts(ours, theirs, report) : ours.plan,
    more: { ...theirs.more, ...ours.more },
  }
  return { plan, report: { ...report, renamed: report.renamed.filter(id => added.has(id)) } }
}

function emptyLists() {
  const added: Id[] = []
  const changed: { id: Id; fields: readonly string[] }[] = []
  const kept: ({ readonly id: Id } & KeptField)[] = []
  return { added, removed: [] as Id[], changed, kept, leftOut: [] as Id[], sameName: [] as Id[] }
}

type Lists = ReturnType<typeof emptyLists>

function mergeTable(table: TableName | 'links', ours: Plan, theirs: Plan, report: Lists): Records {
  const records: Records = new Map(ours[table] as ReadonlyMap<Id, { readonly id: Id }>) // one of the tables by id
  const isNamed = namedTables.has(table)
  const names = new Set(isNamed ? [...records.values()].map(nameOf) : [])
  for (const [id, record] of theirs[table] as ReadonlyMap<Id, { readonly id: Id }>) {
    const there = records.get(id)
    if (!there) {
      records.set(id, record)
      report.added.push(id)
      if (isNamed && nameOf(record) !== '' && names.has(nameOf(record))) report.sameName.push(id)
      continue
    }
    const { record: both, taken, kept } = mergeFields(id, there, record)
    if (taken.length > 0) records.set(id, both as { readonly id: Id }) // our record with more fields
    if (taken.length > 0) report.changed.push({ id, fields: taken })
    report.kept.push(...kept.map(field => ({ id, ...field })))
  }
  return records
}

/** Cards that a team could mean once and has twice. */
const namedTables: ReadonlySet<string> = new Set([
  ...['learners', 'outcomes', 'practices', 'roles', 'people', 'supports', 'permissions', 'funds', 'conditions'],
])

function mergeFacts(ours: Plan, theirs: Plan, report: Lists): Plan['plan'] {
  const { record, taken, kept } = mergeFields(ours.plan.id, ours.plan, theirs.plan)
  if (taken.length > 0) report.changed.push({ id: ours.plan.id, fields: taken })
  report.kept.push(...kept.map(field => ({ id: ours.plan.id, ...field })))
  return record as Plan['plan'] // our facts with more of them
}

/** A day of another plan that is called like one of ours says whose it is. */
function nameTheirDays(ours: Plan, theirs: Plan, merged: ReadonlyMap<string, Records>): void {
  const days = merged.get('days')
  const names = new Set([...ours.days.values()].map(nameOf))
  for (const day of theirs.days.values()) {
    if (ours.days.has(day.id) || !names.has(nameOf(day)) || theirs.plan.title === '') continue
    days?.set(day.id, {
      ...day,
      title: [day.title, theirs.plan.title].filter(Boolean).join(' · ').slice(0, 300),
    } as typeof day) // a day with another title
  }
}

/** Takes out again, of what was added, all that belongs to a card or joins one that is in neither plan. */
function leaveOutLooseEnds(merged: ReadonlyMap<string, Records>, report: Lists): void {
  const all = new Set<Id>()
  const tables = new Map<Id, Records>()
  for (const records of merged.values()) {
    for (const id of records.keys()) {
      all.add(id)
      tables.set(id, records)
    }
  }
  let before = -1
  while (before !== report.leftOut.length) {
    before = report.leftOut.length
    for (const id of report.added) {
      const record = tables.get(id)?.get(id)
      if (!record || ownersOf(record).every(owner => all.has(owner) || owner.startsWith('plan:'))) continue
      tables.get(id)?.delete(id)
      all.delete(id)
      report.leftOut.push(id)
    }
  }
  const gone = new Set(report.leftOut)
  report.added = report.added.filter(id => !gone.has(id))
  report.sameName = report.sameName.filter(id => !gone.has(id))
  report.leftOut.sort(compareText)
}
