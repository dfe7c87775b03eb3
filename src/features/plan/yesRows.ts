import { dreamedInOrder } from '../../derive/leaning.ts'
import { permissions } from '../../derive/permissions.ts'
import { type Waiting, waitingFor } from '../../derive/waitingFor.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Permission, Plan } from '../../domain/plan.ts'

/** One question somebody has to say yes to, and what hangs on it. */
export interface YesRow extends Waiting {
  readonly permission: Permission
}

/** All that one granter is still asked for. */
export interface YesGroup {
  readonly granter: string
  readonly open: readonly YesRow[]
  /** Moments that wait for any of it, in reading order. */
  readonly moments: readonly Id<'moment'>[]
}

/** [D28] What is still to be granted, by who would say yes; those the most moments wait for come first. */
export function yesGroups(plan: Plan): YesGroup[] {
  const waiting = waitingFor(plan)
  const order = dreamedInOrder(plan)
  return permissions(plan).map(({ granter, open }) => {
    const rows = open.flatMap(id => rowOf(plan, waiting, id))
    const moments = new Set(rows.flatMap(row => row.moments))
    return {
      granter,
      open: rows.sort((a, b) => b.moments.length - a.moments.length || compareText(a.permission.id, b.permission.id)),
      moments: order.filter(id => moments.has(id)),
    }
  })
}

/** The permissions that were given, by id. */
export function granted(plan: Pick<Plan, 'permissions'>): Id<'permission'>[] {
  return [...plan.permissions.values()]
    .filter(({ status }) => status === 'granted')
    .map(({ id }) => id)
    .sort(compareText)
}

function rowOf(plan: Plan, waiting: ReturnType<typeof waitingFor>, id: Id<'permission'>): YesRow[] {
  const permission = plan.permissions.get(id)
  const hanging = waiting.get(id)
  return permission && hanging ? [{ permission, ...hanging }] : []
}
