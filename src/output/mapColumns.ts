import { momentsOf } from '../derive/theDay.ts'
import { validLinks } from '../derive/validLinks.ts'
import { byId, compareText, type Id, kindOf } from '../domain/ids.ts'
import type { Link, LinkKind } from '../domain/links.ts'
import { byOrder, inOrder } from '../domain/order.ts'
import type { Plan } from '../domain/plan.ts'

/** Which cards stand in which column of the map, and the threads between them. */

export const columnNames = ['moments', 'practices', 'roles', 'supports', 'truths'] as const
export type ColumnName = (typeof columnNames)[number]

export type CardKind = 'moment' | 'practice' | 'role' | 'support' | 'permission' | 'condition' | 'assumption' | 'fund'
export type CardId = Id<CardKind>
export type RowId = Id<'feeling' | 'outcome' | 'person'>

export interface MapCard {
  readonly id: CardId
  readonly column: ColumnName
  /** 1 for what stands in a band of its own at the foot: practices behind the line of visibility, and funds. */
  readonly band: 0 | 1
  /** Only moments of other days lean on it: shown faint, or hidden. */
  readonly elsewhere: boolean
  /** The order key of a card somebody moved by hand. */
  readonly place?: string
  /** Feelings, then outcomes, of a moment; the people of a role. */
  readonly rows: readonly RowId[]
}

/** One link as drawn: `from` stands in the earlier column, or needs the other one where both are supports. */
export interface MapThread {
  readonly link: Id<'link'>
  readonly kind: LinkKind
  readonly from: CardId
  readonly to: CardId
  /** Where a thread ends at a row inside the card `from`. */
  readonly row?: RowId
}

export interface MapColumns {
  /** Every card by column: moments in reading order, the others in the order they were written. */
  readonly columns: Readonly<Record<ColumnName, readonly MapCard[]>>
  /** By link id, then card. */
  readonly threads: readonly MapThread[]
}

const columnOfKind: Readonly<Record<CardKind, ColumnName>> = {
  moment: 'moments',
  practice: 'practices',
  role: 'roles',
  support: 'supports',
  permission: 'truths',
  condition: 'truths',
  assumption: 'truths',
  fund: 'truths',
}

/** The column a kind of record has a card in, if it has one. */
export function columnOf(id: Id): ColumnName | undefined {
  const kind = kindOf(id)
  return kind && Object.hasOwn(columnOfKind, kind) ? columnOfKind[kind as CardKind] : undefined // its own key
}

/** The map of one day, or of every ideal and variant day: its cards, their rows and the threads between them. */
export function mapColumns(plan: Plan, day: Id<'day'> | 'all'): MapColumns {
  const days = day === 'all' ? dreamedDays(plan) : [day]
  const moments = days.flatMap(each => momentsOf(plan, each)).map(moment => moment.id)
  const shown = new Set<Id>(moments)
  const elsewhere = onlyElsewhere(plan, shown)
  const rows = rowsByCard(plan, shown)
  const card = (id: CardId, band: 0 | 1 = 0, place?: string): MapCard => ({
    id,
    column: columnOfKind[kindOf(id) as CardKind], // ids of cards only
    band,
    elsewhere: elsewhere.has(id),
    ...(place && { place }),
    rows: rows.get(id) ?? [],
  })
  const practices = inOrder(plan.practices)
  const columns: MapColumns['columns'] = {
    moments: moments.map(id => card(id)),
    practices: practices.map(({ id, place, visibility }) => card(id, visibility === 'backstage' ? 1 : 0, place)),
    roles: inOrder(plan.roles).map(({ id, place }) => card(id, 0, place)),
    supports: inOrder(plan.supports).map(({ id, place }) => card(id, 0, place)),
    truths: [
      ...[...plan.permissions.values()].sort(byId).map(({ id, place }) => card(id, 0, place)),
      ...[...plan.conditions.values()].sort(byId).map(({ id, place }) => card(id, 0, place)),
      ...[...plan.assumptions.values()].sort(byId).map(({ id, place }) => card(id, 0, place)),
      ...[...plan.funds.values()].sort(byId).map(({ id, place }) => card(id, 1, place)),
    ],
  }
  return { columns, threads: threadsBetween(plan, columns) }
}

function dreamedDays(plan: Plan): Id<'day'>[] {
  return [...plan.days.values()]
    .filter(day => day.kind !== 'today')
    .sort(byOrder)
    .map(day => day.id)
}

function rowsByCard(plan: Plan, shown: ReadonlySet<Id>): Map<Id, RowId[]> {
  const rows = new Map<Id, RowId[]>()
  const add = (card: Id, row: RowId) => rows.set(card, [...(rows.get(card) ?? []), row])
  const learnerOrder = new Map<Id | null, number>(inOrder(plan.learners).map(({ id }, at) => [id, at]))
  const rank = (learner: Id | null) => learnerOrder.get(learner) ?? -1
  const feelings = [...plan.feelings.values()].sort((a, b) => rank(a.learner) - rank(b.learner) || byId(a, b))
  for (const feeling of feelings) if (shown.has(feeling.moment)) add(feeling.moment, feeling.id)
  const aims = validLinks(plan, 'aims-at').filter(link => shown.has(link.from))
  for (const outcome of inOrder(plan.outcomes)) {
    for (const aim of aims) if (aim.to === outcome.id) add(aim.from, outcome.id)
  }
  const fillings = validLinks(plan, 'fills')
  for (const person of inOrder(plan.people)) {
    for (const filling of fillings) if (filling.from === person.id) add(filling.to, person.id)
  }
  return rows
}

/** The links drawn between two cards, and which of their ends stands in the earlier column. */
const drawn: { readonly [K in LinkKind]?: 'from' | 'to' } = {
  makes: 'to',
  shapes: 'to',
  builds: 'to',
  does: 'to',
  needs: 'from',
  requires: 'from',
  awaits: 'from',
  tilts: 'to',
  underlies: 'to',
  pays: 'to',
}

function drawnLinks(plan: Plan): { link: Link; near: Id; far: Id }[] {
  return (Object.keys(drawn) as (keyof typeof drawn)[]) // the keys of the object above
    .flatMap(kind => validLinks(plan, kind))
    .map(link =>
      drawn[link.kind] === 'from' ? { link, near: link.from, far: link.to } : { link, near: link.to, far: link.from },
    )
}

function threadsBetween(plan: Plan, columns: MapColumns['columns']): MapThread[] {
  const cards = new Map<Id, MapCard>(columnNames.flatMap(name => columns[name]).map(card => [card.id, card]))
  const holders = new Map<Id, CardId[]>()
  for (const moment of columns.moments) {
    for (const row of moment.rows) holders.set(row, [...(holders.get(row) ?? []), moment.id])
  }
  const links = drawnLinks(plan)
  const made = new Set(links.filter(({ link }) => link.kind === 'makes').map(({ near, far }) => `${far} ${near}`))
  const threads = links.flatMap(({ link, near, far }): MapThread[] => {
    const to = cards.get(far)?.id
    if (!to) return []
    const thread = { link: link.id, kind: link.kind, to }
    const from = cards.get(near)?.id
    if (from) return [{ ...thread, from }]
    const holding = holders.get(near) ?? []
    const own = holding.filter(moment => made.has(`${to} ${moment}`)) // an outcome may stand under moments this practice has no part in
    return (own.length > 0 ? own : holding).map(moment => ({ ...thread, from: moment, row: near as RowId })) // rows are what holders are keyed by
  })
  return threads.sort((a, b) => compareText(a.link, b.link) || compareText(a.from, b.from))
}

/** Cards that moments of other days lean on, and none of those shown. */
function onlyElsewhere(plan: Plan, shown: ReadonlySet<Id>): Set<Id> {
  const behind = new Map<Id, Id[]>()
  const lead = (near: Id, far: Id) => behind.set(near, [...(behind.get(near) ?? []), far])
  for (const { link, near, far } of drawnLinks(plan)) if (link.kind !== 'builds') lead(near, far)
  for (const feeling of plan.feelings.values()) lead(feeling.moment, feeling.id)
  const reach = (starts: Iterable<Id>) => {
    const reached = new Set<Id>(starts)
    for (const id of reached) for (const next of behind.get(id) ?? []) reached.add(next)
    return reached
  }
  const here = reach(shown)
  const others = [...plan.moments.keys()].filter(id => !shown.has(id))
  return new Set([...reach(others)].filter(id => !here.has(id)))
}
