import { type Id, kindOf, tailOf } from '../domain/ids.ts'
import { linkId } from '../domain/links.ts'
import { curveId, type Plan, type TableName, tableNames } from '../domain/plan.ts'
import { curvePairFields, fieldIn, fieldsOf, pairFields } from './recordForm.ts'

type Bag = Readonly<Record<string, unknown>>
type Renamed = ReadonlyMap<string, Id>

const none: ReadonlySet<string> = new Set()

/** The fields that say which pair a record stands for: they are its id, and never differ. */
export function pairOf(id: Id): ReadonlySet<string> {
  const kind = kindOf(id)
  return kind === 'link' ? pairFields : kind === 'curve' ? curvePairFields : none
}

/** Ids as long as ours are drawn at random and never meet by chance; shorter ones are made by hand. */
const randomLength = 21

/**
 * The cards of another plan that have an id of ours and are something else, with the id each of them gets: always the
 * same one, so that the same file merged twice, or on two devices, brings the same cards.
 */
export function clashingIds(ours: Plan, theirs: Plan): Renamed {
  const renamed = new Map<string, Id>()
  if (ours.plan.id === theirs.plan.id) return renamed
  for (const table of tableNames) {
    if (table === 'curve') continue // named after their moment and learner
    for (const [id, record] of theirs[table] as ReadonlyMap<Id, object>) {
      const there = (ours[table] as ReadonlyMap<Id, object>).get(id)
      if (!there || tailOf(id).length >= randomLength || nameOf(there) === nameOf(record)) continue
      renamed.set(id, `${kindOf(id) ?? 'idea'}:${tailOf(id).slice(0, 40)}-${shortHash(`${theirs.plan.id} ${id}`)}`)
    }
  }
  return renamed
}

const nameFields = ['title', 'name', 'label', 'ask', 'text', 'word', 'prompt'] as const

/** What people would tell two cards apart by. */
export function nameOf(record: object): string {
  const bag: Bag = { ...record }
  const name = nameFields.map(field => bag[field]).find(value => typeof value === 'string')
  return typeof name === 'string' ? name.trim().toLowerCase() : JSON.stringify(record)
}

function shortHash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

/** The plan with those ids everywhere in the place of its own: of records, of pairs, and wherever a record speaks of them. */
export function withIds(plan: Plan, renamed: Renamed): Plan {
  if (renamed.size === 0) return plan
  const tables = tableNames.map(name => [name, renamedTable(name, plan[name], renamed)])
  const links = new Map(
    [...plan.links.values()].map(link => {
      const there = referring(link, renamed) as typeof link // the same fields, other ids of the same kinds
      const id = linkId(there.kind, there.from, there.to)
      return [id, { ...there, id }]
    }),
  )
  return { ...plan, ...Object.fromEntries(tables), links }
}

function renamedTable(name: TableName, table: ReadonlyMap<Id, { readonly id: Id }>, renamed: Renamed) {
  return new Map(
    [...table.values()].map(record => {
      const there = referring(record, renamed)
      const id = name === 'curve' ? idOfPoint(there) : (renamed.get(record.id) ?? record.id)
      return [id, { ...there, id }]
    }),
  )
}

function idOfPoint({ moment, learner, when }: Bag): Id {
  return curveId(moment as Id<'moment'>, learner as Id<'learner'>, when as 'today' | 'aim') // a curve point has these three
}

const references: ReadonlySet<string> = new Set([
  ...[
    'day',
    'moment',
    'learner',
    'learners',
    'moments',
    'variantOf',
    'near',
    'on',
    'session',
    'outcome',
    'fund',
    'from',
    'to',
  ],
])
const fingerprints: ReadonlySet<string> = new Set(['finding', 'suggestion'])

/** A record that speaks of the new ids. A field this version does not know may hold ids as well. */
function referring(record: { readonly id: Id }, renamed: Renamed): Bag {
  const bag: Bag = { ...record }
  const fields = fieldsOf(record.id, bag.kind)
  const isReference = (name: string) =>
    references.has(name) || !fieldIn(fields, name) || (name === 'evidence' && record.id.startsWith('link:'))
  return Object.fromEntries(
    Object.entries(bag).map(([name, value]) => {
      if (name === 'id') return [name, value]
      if (fingerprints.has(name) && typeof value === 'string') {
        return [name, value.replace(/[^|+]+/g, part => renamed.get(part) ?? part)]
      }
      return [name, isReference(name) ? replaced(value, renamed) : value]
    }),
  )
}

function replaced(value: unknown, renamed: Renamed): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value
  if (Array.isArray(value)) return value.map(item => replaced(item, renamed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, renamed)]))
}
