import { isPlainObject, type Json, readFields, writeFields } from './field.ts'
import { type Id, kindOf } from './ids.ts'
import type { Link } from './links.ts'
import {
  emptyMap,
  largestPattern,
  mostPatternLinks,
  mostPatternRecords,
  type Pattern,
  type PatternTable,
  patternFields,
  patternTables,
} from './pattern.ts'
import { type Moment, type Plan, type RecordIn, tableOf } from './plan.ts'
import { readLink, readRecord, writePlan } from './planFile.ts'
import { collectProblems, type Problem, type Report } from './report.ts'

const patternFormat = 'backmap-pattern'
const patternVersion = 1
const notFacts = ['format', 'version', 'records', 'links']

export type PatternRefusal = 'too-large' | 'not-json' | 'not-a-pattern' | 'newer'
export type PatternReading =
  | { readonly pattern: Pattern; readonly problems: readonly Problem[] }
  | { readonly refused: PatternRefusal }

/** A pattern from the text of its file, with what was mended or left; or why it was refused. Never throws. */
export function readPatternFile(text: string): PatternReading {
  if (text.length > largestPattern) return { refused: 'too-large' }
  let raw: unknown
  try {
    raw = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) // some editors leave a mark in front
  } catch {
    return { refused: 'not-json' }
  }
  return readPattern(raw)
}

/** The same from a parsed value. */
export function readPattern(raw: unknown): PatternReading {
  if (!isPlainObject(raw) || raw.format !== patternFormat || !Array.isArray(raw.records)) {
    return { refused: 'not-a-pattern' }
  }
  if (typeof raw.version !== 'number' || raw.version < 1) return { refused: 'not-a-pattern' }
  if (raw.version > patternVersion) return { refused: 'newer' }
  const { records, links = [] } = raw
  const linkCount = Array.isArray(links) ? links.length : 0
  if (records.length > mostPatternRecords || linkCount > mostPatternLinks) return { refused: 'too-large' }
  const { report, problems } = collectProblems()
  const facts = readFields(patternFields, raw, report, notFacts)
  const tables = readRecords(records, report.at('records'))
  const [moment] = tables.moments.values()
  if (!moment) return { refused: 'not-a-pattern' }
  const map = { ...emptyMap(), ...tables }
  return {
    pattern: { facts, moment: moment.id, map: { ...map, links: readLinks(links, map, report.at('links')) } },
    problems,
  }
}

type Tables = { [T in PatternTable]: Map<Id, RecordIn<T>> }

function readRecords(raw: readonly unknown[], report: Report): Pick<Plan, PatternTable> {
  const tables = Object.fromEntries(patternTables.map(name => [name, new Map()])) as unknown as Tables // a map for each
  for (const item of raw) {
    const name = tableNamed(item)
    const record = name ? readOne(name, item, report) : report.left('not-a-record', item)
    if (!name || !record) continue
    const table = tables[name] as Map<Id, unknown> // the table it was read for
    if (table.has(record.id) || (name === 'moments' && table.size > 0)) report.at(record.id).left('duplicate', item)
    else table.set(record.id, record)
  }
  const [moment] = tables.moments.values()
  for (const [id, feeling] of tables.feelings) {
    const at = report.at(id)
    if (feeling.moment !== moment?.id) {
      at.left('bad-field', feeling.moment)
      tables.feelings.delete(id)
    } else if (feeling.learner !== null && !tables.learners.has(feeling.learner)) {
      at.at('learner').mended('bad-field', feeling.learner)
      tables.feelings.set(id, { ...feeling, learner: null })
    }
  }
  if (moment) tables.moments.set(moment.id, byItself(moment, tables.learners, report.at(moment.id)))
  return tables as Pick<Plan, PatternTable>
}

function tableNamed(item: unknown): PatternTable | undefined {
  const id = isPlainObject(item) ? item.id : undefined
  const kind = typeof id === 'string' ? kindOf(id) : undefined
  const table = kind && tableOf(kind)
  return patternTables.find(name => name === table)
}

function readOne<T extends PatternTable>(name: T, item: unknown, report: Report): RecordIn<T> | undefined {
  if (name !== 'learners' || !isPlainObject(item) || Object.keys(item).length === 1)
    return readRecord(name, item, report)
  report.left('bad-field', item.name ?? item) // who they are stays where the pattern comes from
  return readRecord(name, { id: item.id }, report)
}

/** The moment without what it was part of elsewhere. */
function byItself({ variantOf, ...moment }: Moment, learners: ReadonlyMap<Id, unknown>, report: Report) {
  const known = moment.learners.filter(id => learners.has(id))
  if (variantOf !== undefined) report.at('variantOf').mended('bad-field', variantOf)
  if (known.length < moment.learners.length) report.at('learners').left('bad-element', moment.learners)
  return { ...moment, day: 'day:' as const, learners: known }
}

function readLinks(raw: unknown, map: Plan, report: Report): Plan['links'] {
  const links = new Map<Id<'link'>, Link>()
  if (!Array.isArray(raw)) {
    report.left('not-a-table', raw)
    return links
  }
  for (const item of raw) {
    const link = readLink(item, report)
    if (!link) continue
    const at = report.at(link.id)
    if (links.has(link.id)) at.left('duplicate', item)
    else if (!isThere(map, link.from) || !isThere(map, link.to) || link.from === link.to) at.left('no-id', item)
    else links.set(link.id, withinMap(link, map, at))
  }
  return links
}

function isThere(map: Plan, id: Id): boolean {
  const kind = kindOf(id)
  const table = kind && tableOf(kind)
  return table !== undefined && (map[table] as ReadonlyMap<Id, unknown>).has(id) // one of the tables by id
}

/** A link that speaks of nothing outside its map. */
function withinMap(link: Link, map: Plan, report: Report): Link {
  if (link.kind === 'builds' && link.evidence !== undefined && !map.evidence.has(link.evidence)) {
    const { evidence, ...rest } = link
    report.at('evidence').mended('bad-field', evidence)
    return rest
  }
  if (link.kind === 'backs' && link.outcome !== undefined && !map.outcomes.has(link.outcome)) {
    const { outcome, ...rest } = link
    report.at('outcome').mended('bad-field', outcome)
    return rest
  }
  return link
}

/** The pattern as its file says it: plain JSON, defaults not written. */
export function writePattern({ facts, map }: Pattern): Record<string, Json> {
  const written = writePlan(map)
  return {
    format: patternFormat,
    version: patternVersion,
    ...writeFields(patternFields, facts),
    records: patternTables.flatMap(name => written[name] as readonly Json[]), // each table is a list
    links: written.links ?? [],
  }
}

/** The text of its file; undefined when it holds more than a pattern may, so that nobody could read it back. */
export function writePatternFile(pattern: Pattern): string | undefined {
  const file = writePattern(pattern)
  const text = `${JSON.stringify(file, null, 1)}\n`
  const records = patternTables.reduce((sum, name) => sum + pattern.map[name].size, 0)
  const fits =
    text.length <= largestPattern && records <= mostPatternRecords && pattern.map.links.size <= mostPatternLinks
  return fits ? text : undefined
}
