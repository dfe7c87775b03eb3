import { nameOfField, nameOfRecord, sayValue } from '../../cards/sayRecord.ts'
import {
  type Difference,
  difference,
  type FieldChange,
  type Move,
  type RecordChange,
  type TableDifference,
} from '../../derive/difference.ts'
import { type Id, kindOf } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { Format } from '../../words/format.ts'

/** What became of a plan, in sentences: each group under its heading. */
export interface ChangeGroup {
  readonly of: 'moved' | 'added' | 'removed' | 'changed'
  readonly lines: readonly string[]
}

export interface Changes {
  readonly count: number
  readonly groups: readonly ChangeGroup[]
}

interface Telling {
  readonly before: Plan
  readonly after: Plan
  readonly say: SayEveryWord
  readonly format: Format
}

const kindsCounted = [
  'day',
  'moment',
  'feeling',
  'curve',
  'learner',
  'outcome',
  'practice',
  'role',
  'person',
  'support',
  'permission',
  'condition',
  'assumption',
  'fund',
  'link',
] as const

const mostNames = 8

/** The changes from one plan to another, without the names that were given in between. */
export function changesBetween(before: Plan, after: Plan, say: SayEveryWord, format: Format): Changes {
  const telling = { before, after, say, format }
  const found = difference({ ...before, versions: new Map() }, { ...after, versions: new Map() })
  const groups: ChangeGroup[] = [
    { of: 'moved', lines: found.tables.flatMap(({ moved }) => moved.map(move => sayMove(move, telling))) },
    { of: 'added', lines: found.tables.map(table => sayNamed(table.added, after, telling)).filter(isSaid) },
    { of: 'removed', lines: found.tables.map(table => sayNamed(table.removed, before, telling)).filter(isSaid) },
    { of: 'changed', lines: changedLines(found, telling) },
  ]
  return { count: countOf(found), groups: groups.filter(({ lines }) => lines.length > 0) }
}

function isSaid(line: string | undefined): line is string {
  return line !== undefined
}

function countOf({ facts, tables, more }: Difference): number {
  const inTable = ({ added, removed, changed, moved }: TableDifference) =>
    added.length + removed.length + changed.length + moved.length
  return tables.reduce((sum, table) => sum + inTable(table), facts.length + more.length)
}

function nameIn(plan: Plan, id: Id, { say }: Telling): string | undefined {
  return kindOf(id) === 'plan' ? say('history.plan') : nameOfRecord(plan, id, say)
}

function sayMove({ id, before, after }: Move, telling: Telling): string {
  const { say, format } = telling
  const title = nameIn(telling.after, id, telling) ?? ''
  const stretch = (time: { start: number; end: number }) => format.stretch(time.start, time.end)
  if (!after) return say('history.moved.off', { title, before: before ? stretch(before) : '' })
  if (!before) return say('history.moved.on', { title, after: stretch(after) })
  return say('history.moved', { title, before: stretch(before), after: stretch(after) })
}

/** How many of a kind, and their names where people call them by one. */
function sayNamed(ids: readonly Id[], plan: Plan, telling: Telling): string | undefined {
  const { say, format } = telling
  const [first] = ids
  if (!first) return undefined
  const kind = kindsCounted.find(each => each === kindOf(first)) ?? 'other'
  const what = say(`history.count.${kind}`, { n: ids.length })
  const names = ids.flatMap(id => nameIn(plan, id, telling) ?? [])
  if (names.length === 0) return what
  const more = names.length - mostNames
  const some =
    more > 0 ? say('history.andMore', { n: more, names: names.slice(0, mostNames).join(', ') }) : format.list(names)
  return say('history.names', { what, names: some })
}

/** Where a card stands among others is no news by itself. */
const places: ReadonlySet<string> = new Set(['order', 'place'])
const hasPlaceOfItsOwn = 'moment' // whose `place` says where it is

function changedLines({ facts, tables }: Difference, telling: Telling): string[] {
  const { say, after } = telling
  const records = tables.flatMap(({ changed }) => changed)
  const isPlaced = ({ id, fields }: RecordChange) =>
    fields.every(({ field }) => field === 'order' || (places.has(field) && kindOf(id) !== hasPlaceOfItsOwn))
  const placed = records.filter(isPlaced)
  const changed = records.filter(record => !isPlaced(record))
  const named = changed.filter(({ id }) => nameIn(after, id, telling) !== undefined)
  const nameless = new Map<string, Id[]>()
  for (const { id } of changed) {
    if (nameIn(after, id, telling) !== undefined) continue
    const kind = kindsCounted.find(each => each === kindOf(id)) ?? 'other'
    nameless.set(kind, [...(nameless.get(kind) ?? []), id])
  }
  return [
    ...(facts.length > 0 ? sayChange({ id: after.plan.id, fields: facts }, telling) : []),
    ...named.flatMap(record => sayChange(record, telling)),
    ...[...nameless.values()].map(ids => sayNamed(ids, after, telling)).filter(isSaid),
    ...(placed.length > 0 ? [say('history.placed', { n: placed.length })] : []),
  ]
}

/** A new name, or the fields with what they said and say where that is short. */
function sayChange({ id, fields }: RecordChange, telling: Telling): string[] {
  const { say, format } = telling
  const before = nameIn(telling.before, id, telling) ?? ''
  const after = nameIn(telling.after, id, telling) ?? ''
  const others = fields.filter(({ field }) => !(before !== after && isName(field)) && field !== 'order')
  const said = [...new Set(others.map(change => sayField(id, change, telling)))]
  return [
    ...(before === after ? [] : [say('history.renamed', { before, after })]),
    ...(said.length === 0 ? [] : [say('history.fields', { title: after, fields: format.list(said) })]),
  ]
}

function isName(field: string): boolean {
  return ['title', 'name', 'label', 'ask', 'text', 'word'].includes(field)
}

/** Longer than this, what a field said and says is not told in the line. */
const mostLetters = 100

function sayField(id: Id, { field, before, after }: FieldChange, { say, format }: Telling): string {
  const name = field === 'school' ? say('history.school') : nameOfField(id, field, say)
  if (name === undefined) return say('history.others')
  const from = sayValue(id, field, before, say, format)
  const to = sayValue(id, field, after, say, format)
  const isShort = from !== undefined && to !== undefined && from.length + to.length <= mostLetters
  return isShort ? say('history.fromTo', { field: name, before: from, after: to }) : name
}
