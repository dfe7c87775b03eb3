import { parseClock } from '../../src/domain/clock.ts'
import { endsOf, type LinkKind } from '../../src/domain/links.ts'
import { type Plan, type TableName, tables } from '../../src/domain/plan.ts'
import { type FileRecord, linkOf, planOf } from './plans.ts'

/** Small worlds in few words: `plan(moment('lunch', '11:00-12:00'), practice('serve'), makes('serve', 'lunch'))`. */

type Extra = Record<string, unknown>

/** A record or link of a small world. Names stand for ids: `lunch` in a place for moments is `moment:lunch`. */
export type Piece =
  | { readonly in: TableName | 'links'; readonly record: FileRecord }
  | { readonly in: 'plan'; readonly facts: Extra }

/** A plan of these pieces, with one ideal day, `day:ideal`, unless it is given days of its own. */
export function plan(...pieces: readonly Piece[]): Plan {
  const tablesGiven: Record<string, FileRecord[]> = {}
  let facts: Extra = {}
  for (const piece of pieces) {
    if (piece.in === 'plan') facts = { ...facts, ...piece.facts }
    else tablesGiven[piece.in] = [...(tablesGiven[piece.in] ?? []), piece.record]
  }
  const days = tablesGiven.days ?? [{ id: 'day:ideal', kind: 'aim' }]
  return planOf({ ...tablesGiven, days }, facts)
}

/** Facts about the school of a small world. */
export function school(facts: Extra): Piece {
  return { in: 'plan', facts: { school: facts } }
}

/** Minutes after midnight: `clock('08:10')` is 490. */
export function clock(time: string): number {
  const minutes = parseClock(time)
  if (minutes === undefined) throw new Error(`no time of day: ${time}`)
  return minutes
}

/** `span('08:10-08:30')`: the two ends in minutes after midnight. */
export function span(time: string): { start: number; end: number } {
  const [start = '', end = ''] = time.split('-')
  return { start: clock(start), end: clock(end) }
}

function timeOf(time: string): Extra {
  const [start, end] = time.split('-')
  return time === '' ? {} : { start, end }
}

const record =
  <T extends TableName>(table: T) =>
  (name: string, extra: Extra = {}): Piece => ({ in: table, record: { id: `${tables[table].kind}:${name}`, ...extra } })

export const day = record('days')
export const learner = record('learners')
export const outcome = record('outcomes')
export const practice = record('practices')
export const role = record('roles')
export const person = record('people')
export const support = record('supports')
export const permission = record('permissions')
export const fund = record('funds')
export const condition = record('conditions')
export const assumption = record('assumptions')
export const evidence = record('evidence')
export const action = record('actions')

/** A moment of `day:ideal`; `time` is `'08:10-08:30'`, or empty for an untimed one. */
export function moment(name: string, time = '', extra: Extra = {}): Piece {
  return { in: 'moments', record: { id: `moment:${name}`, day: 'day:ideal', ...timeOf(time), ...extra } }
}

/** A feeling of a moment. */
export function feeling(name: string, ofMoment: string, extra: Extra = {}): Piece {
  return { in: 'feelings', record: { id: `feeling:${name}`, moment: `moment:${ofMoment}`, word: name, ...extra } }
}

/** A practice with a time of its own. */
export function practiceAt(name: string, time: string, extra: Extra = {}): Piece {
  return practice(name, { timing: { kind: 'at', ...timeOf(time) }, ...extra })
}

const link =
  (kind: LinkKind) =>
  (from: string, to: string, extra: Extra = {}): Piece => {
    const ends = endsOf(kind)
    const id = (name: string, kinds: readonly string[]) => (name.includes(':') ? name : `${kinds[0]}:${name}`)
    return { in: 'links', record: linkOf(kind, id(from, ends.from), id(to, ends.to), extra) }
  }

/** Links by name; where a link may join several kinds, a name without its kind is of the first. */
export const aimsAt = link('aims-at')
export const makes = link('makes')
export const shapes = link('shapes')
export const builds = link('builds')
export const does = link('does')
export const fills = link('fills')
export const assigned = link('assigned')
export const needs = link('needs')
export const requires = link('requires')
export const awaits = link('awaits')
export const owns = link('owns')
export const pays = link('pays')
export const tilts = link('tilts')
export const underlies = link('underlies')
export const backs = link('backs')
export const delivers = link('delivers')
export const reads = link('reads')
export const grant = record('grants')
export const measure = record('measures')
export const idea = record('ideas')
export const offer = record('offers')

/** How a learner feels at a moment, from -2 to 2, today or as aimed for. */
export function curve(
  ofMoment: string,
  ofLearner: string,
  when: 'today' | 'aim',
  valence: number,
  extra: Extra = {},
): Piece {
  const pair = { moment: `moment:${ofMoment}`, learner: `learner:${ofLearner}`, when }
  return { in: 'curve', record: { id: `curve:${ofMoment}.${ofLearner}.${when}`, ...pair, valence, ...extra } }
}

/** One anonymous face at a moment. */
export function face(name: string, ofMoment: string, extra: Extra = {}): Piece {
  return { in: 'faces', record: { id: `face:${name}`, moment: `moment:${ofMoment}`, valence: 1, ...extra } }
}

/** A practice that makes the lab, and Ana, who is assigned to it. */
export function teaching(time: string): readonly Piece[] {
  return [
    moment('lab', time),
    practice('teach', { status: 'in place' }),
    makes('teach', 'lab'),
    assigned('ana', 'teach'),
  ]
}
