import {
  isPlainObject,
  isTooDeep,
  isUnsafeName,
  type Json,
  mostUnknown,
  readFields,
  tidied,
  writeFields,
} from './field.ts'
import { compareText, type Id, isId, newId } from './ids.ts'
import { fieldsOfLink, type Link, linkId, parsePair } from './links.ts'
import { curveId, emptyPlan, type Plan, planFields, type RecordIn, type TableName, tableNames, tables } from './plan.ts'
import { collectProblems, type Problem, type Report } from './report.ts'
import { parseMomentTime, writeMomentTime } from './studentDay.ts'

const planFormat = 'backmap-plan'
const planVersion = 1
/** A plan holds 4 MB at most. */
export const largestPlan = 4 * 1024 * 1024
/** So does the state of its document, which a file may carry beside it in base64. */
export const largestState = 4 * 1024 * 1024
/** Twenty times what the largest plans have; beyond it no device would stay usable. */
const mostRecords = 50_000
const largestFile = largestPlan + 2 * largestState

export type Refusal = 'too-large' | 'not-json' | 'not-a-plan' | 'newer'
/** `merge` is what the file carries under that name, as it stands there: whoever uses it checks it (mergePart.ts). */
export type PlanReading =
  | { readonly plan: Plan; readonly problems: readonly Problem[]; readonly merge?: unknown }
  | { readonly refused: Refusal }

/** A plan from the text of a `.backmap.json` file: the plan with what was mended or left, or why it was refused. Never throws. */
export function readPlanFile(text: string): PlanReading {
  if (text.length > (text.includes('"merge"') ? largestFile : largestPlan)) return { refused: 'too-large' }
  let raw: unknown
  try {
    raw = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) // some editors leave a mark in front
  } catch {
    return { refused: 'not-json' }
  }
  const length = text.length - lengthOfState(raw)
  if (length > largestPlan) return { refused: 'too-large' }
  const reading = readPlan(raw)
  const grows = length > largestPlan / 8 && 'plan' in reading // links may lack their ids: it has to fit as it is written, too
  return grows && JSON.stringify(writePlan(reading.plan)).length > largestPlan ? { refused: 'too-large' } : reading
}

function lengthOfState(raw: unknown): number {
  const merge = isPlainObject(raw) ? raw.merge : undefined
  return isPlainObject(merge) && typeof merge.doc === 'string' ? merge.doc.length : 0
}

function recordsIn(raw: Record<string, unknown>): number {
  return [...tableNames, 'links'].reduce((sum, name) => sum + (Array.isArray(raw[name]) ? raw[name].length : 0), 0)
}

/** The same from a parsed value. */
export function readPlan(raw: unknown): PlanReading {
  if (!isPlainObject(raw) || raw.format !== planFormat || !isPlainObject(raw.plan)) return { refused: 'not-a-plan' }
  if (typeof raw.version !== 'number' || raw.version < 1) return { refused: 'not-a-plan' }
  if (raw.version > planVersion) return { refused: 'newer' }
  if (recordsIn(raw) > mostRecords) return { refused: 'too-large' }
  const { report, problems } = collectProblems()
  const tablesRead = Object.fromEntries(
    tableNames.map(name => [name, readTable(name, raw[name], report.at(name))]),
  ) as unknown as Pick<Plan, TableName> // each table is read with its own fields
  const plan: Plan = {
    ...emptyPlan(readPlanFacts(raw.plan, report.at('plan'))),
    ...tablesRead,
    links: readLinks(raw.links, report.at('links')),
    more: readMore(raw, report),
  }
  return raw.merge === undefined ? { plan, problems } : { plan, problems, merge: raw.merge }
}

/** The plan's own facts; without an id of ours it gets a new one. */
export function readPlanFacts(raw: Record<string, unknown>, report: Report): Plan['plan'] {
  const { id } = raw
  const facts = readFields(planFields, raw, report, ['id'])
  if (isId('plan', id)) return { ...facts, id }
  report.mended('no-id', id)
  return { ...facts, id: newId('plan') }
}

/** One record of a table. Only an id is a must; a bad field never costs the record. */
export function readRecord<T extends TableName>(name: T, raw: unknown, report: Report): RecordIn<T> | undefined {
  if (!isPlainObject(raw)) return report.left('not-a-record', raw)
  const { kind, fields } = tables[name]
  const { id, start, end } = raw
  if (name === 'curve') return readCurvePoint(raw, report) as RecordIn<T> | undefined // T is 'curve'
  if (!isId(kind, id)) return report.left('no-id', id)
  const at = report.at(id)
  if (name !== 'moments') return { ...readFields(fields, raw, at, ['id']), id } as unknown as RecordIn<T> // read with the fields of T
  return {
    ...readFields(fields, raw, at, ['id', 'start', 'end']),
    ...parseMomentTime(start, end, at.at('start')),
    id,
  } as unknown as RecordIn<T> // T is 'moments'
}

function readCurvePoint(raw: Record<string, unknown>, report: Report): RecordIn<'curve'> | undefined {
  const { id } = raw
  if (!isId('moment', raw.moment) || !isId('learner', raw.learner)) return report.left('no-id', id)
  const point = readFields(tables.curve.fields, raw, report.at(isId('curve', id) ? id : 'curve'), ['id'])
  return { ...point, id: curveId(point.moment, point.learner, point.when) }
}

/** One link under its pair's own id, or undefined when it joins nothing that may be joined. */
export function readLink(raw: unknown, report: Report): Link | undefined {
  if (!isPlainObject(raw)) return report.left('not-a-record', raw)
  const { kind, from, to } = raw
  const pair = parsePair({ kind, from, to }, report)
  if (!pair) return undefined
  const id = linkId(pair.kind, pair.from, pair.to)
  return {
    ...readFields(fieldsOfLink(pair.kind), raw, report.at(id), ['id', 'kind', 'from', 'to']),
    ...pair,
    id,
  } as Link // fields and ends of its kind
}

function readTable<T extends TableName>(name: T, raw: unknown, report: Report): Map<Id, RecordIn<T>> {
  return readAll(raw, report, item => readRecord(name, item, report))
}

function readLinks(raw: unknown, report: Report): Map<Id<'link'>, Link> {
  return readAll(raw, report, item => readLink(item, report))
}

function readAll<R extends { readonly id: Id }>(
  raw: unknown,
  report: Report,
  read: (item: unknown) => R | undefined,
): Map<R['id'], R> {
  const kept = new Map<R['id'], R>()
  if (raw === undefined) return kept
  if (!Array.isArray(raw)) {
    report.left('not-a-table', raw)
    return kept
  }
  for (const item of raw) {
    const record = read(item)
    if (!record) continue
    if (kept.has(record.id)) report.at(record.id).left('duplicate', item)
    else kept.set(record.id, record)
  }
  return kept
}

const ownNames: ReadonlySet<string> = new Set(['format', 'version', 'plan', 'links', 'merge', ...tableNames])

function readMore(raw: Record<string, unknown>, report: Report): Plan['more'] {
  const more: Record<string, Json> = {}
  let unknown = 0
  const names = Object.keys(raw)
  for (const name of names) {
    if (ownNames.has(name)) continue
    if (++unknown > mostUnknown) {
      report.left('too-long', `${names.length}`)
      break
    }
    const value = raw[name]
    if (isUnsafeName(name)) report.at(name).left('unsafe-name', value)
    else if (isTooDeep(value)) report.at(name).left('too-deep', value)
    else more[name.toWellFormed()] = tidied(value, report.at(name)) as Json // parsed from JSON
  }
  return more
}

/** One record in the file's form: defaults left out. */
function writeRecord<T extends TableName>(name: T, record: RecordIn<T>): Record<string, Json> {
  const { id, start, end, ...rest } = record as { id: Id; start?: number; end?: number } // only moments have a time here
  if (name !== 'moments') return { id: record.id, ...writeFields(tables[name].fields, record) }
  return {
    id,
    ...writeMomentTime({ ...(start !== undefined && { start }), ...(end !== undefined && { end }) }),
    ...writeFields(tables[name].fields, rest),
  }
}

function writeLink(link: Link): Record<string, Json> {
  const { id, kind, from, to, ...rest } = link
  return { id, kind, from, to, ...writeFields(fieldsOfLink(kind), rest) }
}

/** The plan as the open file says it: plain JSON, records in id order, defaults not written. */
export function writePlan(plan: Plan): Record<string, Json> {
  const out: Record<string, Json> = {
    format: planFormat,
    version: planVersion,
    plan: { id: plan.plan.id, ...writeFields(planFields, plan.plan) },
  }
  for (const name of tableNames) {
    const records = [...(plan[name] as ReadonlyMap<Id, RecordIn<TableName>>).values()] // one table of many
    out[name] = records.sort((a, b) => compareText(a.id, b.id)).map(record => writeRecord(name, record))
  }
  out.links = [...plan.links.values()].sort((a, b) => compareText(a.id, b.id)).map(writeLink)
  return { ...out, ...plan.more }
}

/** The text of a `.backmap.json` file, on lines of its own unless that would make it too large to read back. */
export function writePlanFile(plan: Plan): string {
  const file = writePlan(plan)
  const text = `${JSON.stringify(file, null, 1)}\n`
  return text.length <= largestPlan ? text : JSON.stringify(file)
}
