import type { Id, Kind } from '../domain/ids.ts'
import { endsOf, type Link, type LinkFrom, type LinkKind, type LinkTo, linkKinds } from '../domain/links.ts'
import { type Plan, type RecordIn, type TableName, tableOf } from '../domain/plan.ts'
import { remembered } from './remembered.ts'

type EndTable<K extends LinkKind> = {
  [T in TableName]: RecordIn<T>['id'] extends LinkFrom<K> | LinkTo<K> ? T : never
}[TableName]

/** The tables one needs to tell which links of a kind are valid; a link that may join anything needs them all. */
export type LinkTables<K extends LinkKind> = K extends 'underlies' ? Plan : Pick<Plan, 'links' | EndTable<K>>

type Ids = { has(id: Id): boolean }

const linksByKind = remembered((links: Plan['links']): ReadonlyMap<LinkKind, readonly Link[]> => {
  const byKind = new Map<LinkKind, Link[]>(linkKinds.map(kind => [kind, []]))
  for (const link of links.values()) byKind.get(link.kind)?.push(link)
  return byKind
})

const keepValid = remembered(
  (links: readonly Link[], fromTables: number, ...tables: readonly Ids[]): readonly Link[] => {
    const from = tables.slice(0, fromTables)
    const to = tables.slice(fromTables)
    return links.filter(link => from.some(table => table.has(link.from)) && to.some(table => table.has(link.to)))
  },
)

const planItself = remembered((facts: Plan['plan']): Ids => new Set<Id>([facts.id]))

function idsOf(plan: Plan, kind: Kind): Ids {
  if (kind === 'link') return plan.links as Ids // asked for any id
  if (kind === 'plan') return planItself(plan.plan)
  const table = tableOf(kind)
  return table ? (plan[table] as Ids) : new Set<Id>() // a table by id, asked for any id
}

/** The links of a kind whose two ends are in the plan and of the kinds it may join, in no promised order. */
export function validLinks<K extends LinkKind>(plan: LinkTables<K>, kind: K): readonly Link<K>[] {
  const tables = plan as Plan // idsOf reads only the tables of this kind's ends
  const links = linksByKind(tables.links).get(kind) ?? []
  const { from, to } = endsOf(kind)
  const ends = [...from, ...to].map(end => idsOf(tables, end))
  return keepValid(links, from.length, ...ends) as readonly Link<K>[] // all of that kind
}

const groupByFrom = remembered((links: readonly Link[]) => Map.groupBy(links, (link): Id => link.from))
const groupByTo = remembered((links: readonly Link[]) => Map.groupBy(links, (link): Id => link.to))

type Grouped<End extends Id, K extends LinkKind> = ReadonlyMap<End, readonly Link<K>[]>

/** The valid links of a kind by the record they start from. */
export function linksByFrom<K extends LinkKind>(plan: LinkTables<K>, kind: K): Grouped<LinkFrom<K>, K> {
  return groupByFrom(validLinks(plan, kind)) as unknown as Grouped<LinkFrom<K>, K> // grouped from links of that kind
}

/** The valid links of a kind by the record they lead to. */
export function linksByTo<K extends LinkKind>(plan: LinkTables<K>, kind: K): Grouped<LinkTo<K>, K> {
  return groupByTo(validLinks(plan, kind)) as unknown as Grouped<LinkTo<K>, K> // grouped from links of that kind
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
