import type { Id, Kind } from '../domain/ids.ts'
import { endsOf, type Link, type LinkFrom, type LinkKind, type LinkTo, linkKinds } from '../domain/links.ts'
import { type Plan, type RecordIn, type TableName, tableOf } from '../domain/plan.ts'
import { type Part, partOf, sayerOf } from './parts.ts'
import { patchedRows } from './patchedRows.ts'
import { areSame, remembered } from './remembered.ts'
import { saidOf } from './saidOf.ts'
import {
  type Changes,
  earlierOf,
  goneSince,
  type Named,
  patchedList,
  rememberedAlong,
  seenThrough,
  type Version,
} from './versions.ts'

type EndTable<K extends LinkKind> = {
  [T in TableName]: RecordIn<T>['id'] extends LinkFrom<K> | LinkTo<K> ? T : never
}[TableName]

/** The tables one needs to tell which links of a kind are valid; a link that may join anything needs them all. */
export type LinkTables<K extends LinkKind> = K extends 'underlies' ? Plan : Pick<Plan, 'links' | EndTable<K>>

type Ids = { has(id: Id): boolean }

const linksByKind = rememberedAlong<Link, Plan['links'], ReadonlyMap<LinkKind, readonly Link[]>>((links, before) =>
  before ? withChanges(before.answer, before.changes) : byKind(links.values()),
)

function byKind(links: Iterable<Link>): ReadonlyMap<LinkKind, readonly Link[]> {
  const lists = new Map<LinkKind, Link[]>(linkKinds.map(kind => [kind, []]))
  let [last] = linkKinds
  let list = last && lists.get(last)
  for (const link of links) {
    const { kind } = link
    if (kind !== last) list = lists.get(kind) // files keep links of a kind together
    last = kind
    list?.push(link)
  }
  return lists
}

/** Kinds of which nothing changed keep their lists. */
function withChanges(
  before: ReadonlyMap<LinkKind, readonly Link[]>,
  changes: Changes<Link>,
): ReadonlyMap<LinkKind, readonly Link[]> {
  const touched = new Set<LinkKind>()
  for (const { kind } of changes.added) touched.add(kind)
  for (const { kind } of changes.removed) touched.add(kind)
  for (const [{ kind }] of changes.changed) touched.add(kind) // the id of a link spells its kind
  const next = new Map(before)
  for (const kind of touched) {
    const isOfKind = (link: Link) => link.kind === kind
    const list = patchedList(before.get(kind) ?? [], {
      added: changes.added.filter(isOfKind),
      removed: changes.removed.filter(isOfKind),
      changed: changes.changed.filter(([link]) => isOfKind(link)),
    })
    next.set(kind, list)
  }
  return next
}

const lastValid = new WeakMap<readonly Link[], readonly Link[]>()
const whereAllAreValid = new WeakMap<Version<Named>, readonly Ids[]>()

/** Where all are valid, the list itself, and otherwise the last answer for it, when it says the same. */
const keepValid = remembered((links: readonly Link[], fromTables: number, ...tables: readonly Ids[]) => {
  const from = tables.slice(0, fromTables)
  const to = tables.slice(fromTables)
  const isValid = (link: Link) => isIn(from, link.from) && isIn(to, link.to)
  const doubted = inDoubt(links, tables)
  const areAllValid =
    doubted === links ? areIn(from, groupByFrom(links)) && areIn(to, groupByTo(links)) : doubted.every(isValid)
  if (areAllValid) {
    whereAllAreValid.set(links, tables)
    return links
  }
  const valid = links.filter(isValid)
  const before = lastValid.get(links)
  if (before && before.length === valid.length && valid.every((link, index) => link === before[index])) return before
  lastValid.set(links, valid)
  return valid
})

/** The links to look at: none where all were valid and no end is gone since, else those that changed, else all. */
function inDoubt(links: readonly Link[], tables: readonly Ids[]): readonly Link[] {
  const known = whereAllAreValid.get(links)
  if (known?.every((table, index) => holdStill(links, goneSince(table, tables[index] ?? table)))) return []
  const earlier = earlierOf<Link>(links)
  const were = earlier && whereAllAreValid.get(earlier.version)
  if (!were || !areSame(were, tables)) return links
  return [...earlier.changes.added, ...earlier.changes.changed.map(([, is]) => is)]
}

/** Whether none of the links joins what is gone. */
function holdStill(links: readonly Link[], gone: readonly Named[] | undefined): boolean {
  return gone?.every(({ id }) => !groupByFrom(links).has(id as Id) && !groupByTo(links).has(id as Id)) ?? false // looked up as any text
}

/** Whether every end is there; of all links, few ends are asked more than once. */
function areIn(tables: readonly Ids[], byEnd: ReadonlyMap<Id, unknown>): boolean {
  for (const id of byEnd.keys()) if (!isIn(tables, id)) return false
  return true
}

function isIn(tables: readonly Ids[], id: Id): boolean {
  for (const table of tables) if (table.has(id)) return true
  return false
}

const planItself = remembered((facts: Plan['plan']): Ids => new Set<Id>([facts.id]))
const ends = new Map(linkKinds.map(kind => [kind, [...endsOf(kind).from, ...endsOf(kind).to]]))

function idsOf(plan: Plan, kind: Kind): Ids {
  if (kind === 'link') return seenThrough(plan.links) as Ids // asked for any id
  if (kind === 'plan') return planItself(plan.plan)
  const table = tableOf(kind)
  return table ? (seenThrough(plan[table] as ReadonlyMap<Id, Named>) as Ids) : new Set<Id>() // a table by id, asked for any id
}

/** What of a plan holds the records of a kind. */
function placeOf(kind: Kind): TableName | 'links' | 'plan' {
  return (kind === 'link' ? 'links' : tableOf(kind)) ?? 'plan'
}

/** The valid links of a kind as a part of a plan: they are the same while the links are and no end comes or goes. */
export function partOfLinks(kind: LinkKind): Part {
  const places = (ends.get(kind) ?? []).map(end => [end, placeOf(end)] as const)
  const haveSameEnds = (a: Plan, b: Plan) => {
    for (const [end, place] of places) if (a[place] !== b[place] && idsOf(a, end) !== idsOf(b, end)) return false
    return true
  }
  const isSame = (a: Plan, b: Plan) => {
    const links = linksByKind(a.links).get(kind) ?? []
    const areSameLinks = a.links === b.links || links === linksByKind(b.links).get(kind)
    if (areSameLinks && (links.length === 0 || haveSameEnds(a, b))) return true
    return validLinks(a, kind) === validLinks(b, kind)
  }
  return partOf(kind, ['links', ...places.map(([, place]) => place)], isSame)
}

/** An answer about the valid links of a kind, worked out once of a plan and again only where they are others. */
function ofEachKind<R>(answerOf: (plan: Plan, kind: LinkKind) => R): (plan: Partial<Plan>, kind: LinkKind) => R {
  const sayers = new Map(linkKinds.map(kind => [kind, sayerOf([partOfLinks(kind)])]))
  return (plan, kind) => {
    const said = saidOf(plan).answers
    const sayer = sayers.get(kind) as number // every kind has one
    const known = said[sayer] as R | undefined // what is put there below
    if (known !== undefined) return known
    const answer = answerOf(plan as Plan, kind) // it has the tables of this kind's ends
    said[sayer] = answer
    return answer
  }
}

const valid = ofEachKind((plan, kind) => {
  const links = linksByKind(plan.links).get(kind) ?? []
  const tablesOfEnds = (ends.get(kind) ?? []).map(end => idsOf(plan, end))
  return keepValid(links, endsOf(kind).from.length, ...tablesOfEnds)
})

/** The links of a kind whose two ends are in the plan and of the kinds it may join, in no promised order. */
export function validLinks<K extends LinkKind>(plan: LinkTables<K>, kind: K): readonly Link<K>[] {
  return valid(plan as Partial<Plan>, kind) as readonly Link<K>[] // all of that kind
}

const groupByFrom = groupedBy(link => link.from)
const groupByTo = groupedBy(link => link.to)

/** Groups of which nothing changed keep their lists. */
function groupedBy(endOf: (link: Link) => Id): (links: readonly Link[]) => ReadonlyMap<Id, readonly Link[]> {
  return rememberedAlong<Link, readonly Link[], ReadonlyMap<Id, readonly Link[]>>((links, before) => {
    if (!before) return Map.groupBy(links, endOf)
    const { added, removed, changed } = before.changes
    const gone = [...removed, ...changed.map(([was]) => was)]
    const come = [...added, ...changed.map(([, is]) => is)]
    if (gone.length + come.length > links.length / 4) return Map.groupBy(links, endOf)
    const others = new Map<Id, readonly Link[] | undefined>()
    const groupOf = (id: Id) => (others.has(id) ? others.get(id) : before.answer.get(id)) ?? []
    for (const link of gone)
      others.set(
        endOf(link),
        groupOf(endOf(link)).filter(other => other !== link),
      )
    for (const link of come) others.set(endOf(link), [...groupOf(endOf(link)), link])
    for (const [id, list] of others) if (list?.length === 0) others.set(id, undefined)
    return patchedRows(before.answer, others)
  })
}

type Grouped<End extends Id, K extends LinkKind> = ReadonlyMap<End, readonly Link<K>[]>

const validByFrom = ofEachKind((plan, kind) => groupByFrom(validLinks(plan, kind)))
const validByTo = ofEachKind((plan, kind) => groupByTo(validLinks(plan, kind)))

/** The valid links of a kind by the record they start from. */
export function linksByFrom<K extends LinkKind>(plan: LinkTables<K>, kind: K): Grouped<LinkFrom<K>, K> {
  return validByFrom(plan as Partial<Plan>, kind) as unknown as Grouped<LinkFrom<K>, K> // grouped from links of that kind
}

/** The valid links of a kind by the record they lead to. */
export function linksByTo<K extends LinkKind>(plan: LinkTables<K>, kind: K): Grouped<LinkTo<K>, K> {
  return validByTo(plan as Partial<Plan>, kind) as unknown as Grouped<LinkTo<K>, K> // grouped from links of that kind
}

/** Links that are not valid, for whatever reason: those with a missing end are among them. */
export function invalidLinks(plan: Plan): Link[] {
  return [...linksByKind(plan.links)].flatMap(([kind, links]) => {
    const valid = validLinks(plan, kind)
    if (valid.length === links.length) return []
    const known = new Set<Link>(valid)
    return links.filter(link => !known.has(link))
  })
}
