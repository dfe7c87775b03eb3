import { rolesInOrder } from '../../../derive/inOrder.ts'
import { dreamedInOrder } from '../../../derive/leaning.ts'
import { trace } from '../../../derive/trace.ts'
import { linksByFrom, linksByTo } from '../../../derive/validLinks.ts'
import { compareText, type Id } from '../../../domain/ids.ts'
import { inOrder } from '../../../domain/order.ts'
import type { Plan, RecordIn } from '../../../domain/plan.ts'

export type Action = RecordIn<'actions'>
export type Status = Action['status']

/** The columns of the board, as work goes. */
export const statuses: readonly Status[] = ['todo', 'doing', 'done']

/** The actions of each column, by order key. */
export function actionColumns(plan: Pick<Plan, 'actions'>): Readonly<Record<Status, readonly Action[]>> {
  const all = inOrder(plan.actions)
  const of = (status: Status) => all.filter(action => action.status === status)
  return { todo: of('todo'), doing: of('doing'), done: of('done') }
}

/** Where an action stands as against its date. `days` are whole days, never below 0. */
export interface Due {
  readonly is: 'open' | 'past' | 'today' | 'ahead' | 'done'
  readonly days: number
}

const dayMs = 86_400_000

/** How long it is to the date of an action, or since; `today` is a date (`YYYY-MM-DD`). */
export function dueOf({ due, status }: Pick<Action, 'due' | 'status'>, today: string): Due {
  if (status === 'done') return { is: 'done', days: 0 }
  if (!due) return { is: 'open', days: 0 }
  const days = Math.round((Date.parse(due) - Date.parse(today)) / dayMs)
  return days === 0 ? { is: 'today', days } : { is: days < 0 ? 'past' : 'ahead', days: Math.abs(days) }
}

/** Actions that are not done and whose date has passed, the longest first. */
export function pastDue(plan: Pick<Plan, 'actions'>, today: string): readonly Id<'action'>[] {
  return byDate(plan).flatMap(action => (dueOf(action, today).is === 'past' ? action.id : []))
}

/** What is not done, by date; without a date after that, then by order key. */
export function byDate(plan: Pick<Plan, 'actions'>): readonly Action[] {
  return inOrder(plan.actions)
    .filter(({ status }) => status !== 'done')
    .sort((a, b) => Number(!a.due) - Number(!b.due) || compareText(a.due ?? '', b.due ?? ''))
}

/** The actions of one owner; null: those nobody sees to yet. */
export interface OwnerGroup {
  readonly owner: Id<'role'> | null
  readonly actions: readonly Action[]
}

/** What is not done by who sees to it, roles in their order, what nobody sees to last; within each by date. */
export function byOwner(plan: Pick<Plan, 'actions' | 'roles' | 'supports' | 'links'>): readonly OwnerGroup[] {
  const owners = linksByTo(plan, 'owns')
  const groups = Map.groupBy(byDate(plan), ({ id }) => firstOwner(owners.get(id)))
  return [...rolesInOrder(plan).map(({ id }) => id), null].flatMap(owner => {
    const actions = groups.get(owner)
    return actions ? [{ owner, actions }] : []
  })
}

/** The role that sees to an action; the smallest id where there are several. */
export function ownerOf(plan: Pick<Plan, 'actions' | 'roles' | 'supports' | 'links'>, id: string): Id<'role'> | null {
  return firstOwner(linksByTo(plan, 'owns').get(id as Id<'action'>)) // an unknown id has none
}

function firstOwner(links: readonly { readonly from: Id<'role'> }[] | undefined): Id<'role'> | null {
  return links?.map(({ from }) => from).sort(compareText)[0] ?? null
}

/** What an action delivers. */
export function deliveredBy(
  plan: Pick<Plan, 'actions' | 'practices' | 'supports' | 'links'>,
  id: string,
): readonly (Id<'support'> | Id<'practice'>)[] {
  const links = linksByFrom(plan, 'delivers').get(id as Id<'action'>) ?? [] // an unknown id has none
  return links.map(({ to }) => to).sort(compareText)
}

/** [D17] The moments that what an action delivers brings nearer, in reading order. */
export function broughtNearer(plan: Plan, id: string): readonly Id<'moment'>[] {
  const reached = new Set<Id>(trace(plan, id as Id<'action'>).enabled.map(one => one.id)) // an unknown id is linked to nothing
  return dreamedInOrder(plan).filter(one => reached.has(one))
}

/** The actions that deliver a support or a practice, by order key. */
export function actionsFor(
  plan: Pick<Plan, 'actions' | 'practices' | 'supports' | 'links'>,
  id: string,
): readonly Id<'action'>[] {
  const links = linksByTo(plan, 'delivers').get(id as Id<'support'>) ?? [] // an unknown id has none
  const its = new Set(links.map(({ from }) => from))
  return inOrder(plan.actions).flatMap(action => (its.has(action.id) ? action.id : []))
}
