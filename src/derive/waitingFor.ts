import { compareText, type Id } from '../domain/ids.ts'
import type { Permission, Plan } from '../domain/plan.ts'
import { openPermissions } from './firstSteps.ts'
import { dreamedInOrder } from './leaning.ts'
import { mappedMoments, type NeededTables } from './neededByMoment.ts'
import { linksByTo } from './validLinks.ts'

/** What hangs on one permission: the supports that await it, and the moments that need one of those. */
export interface Waiting {
  readonly supports: readonly Id<'support'>[]
  readonly moments: readonly Id<'moment'>[]
}

/** [D28] What waits for each permission, given or not; supports by id, moments in reading order. */
export function waitingFor(
  plan: NeededTables & Pick<Plan, 'plan' | 'permissions'>,
): ReadonlyMap<Id<'permission'>, Waiting> {
  const awaited = linksByTo(plan, 'awaits')
  const order = dreamedInOrder(plan)
  const needing = new Map<Id<'support'>, Set<Id<'moment'>>>()
  for (const { moment, supports } of mappedMoments(plan)) {
    for (const { id } of supports) needing.set(id, (needing.get(id) ?? new Set()).add(moment.id))
  }
  return new Map(
    [...plan.permissions.keys()].map(permission => {
      const supports = (awaited.get(permission) ?? []).map(({ from }) => from).sort(compareText)
      const moments = order.filter(id => supports.some(support => needing.get(support)?.has(id)))
      return [permission, { supports, moments }]
    }),
  )
}

/** One thing a moment waits for before it can start. */
export interface WaitStep {
  readonly support: Id<'support'>
  /** Null: nobody has said how long it takes. */
  readonly weeks: number | null
  /** The permission that keeps it longest, when it takes any time. */
  readonly permission: Permission | null
}

/** [D22] What a missing support takes of itself: its lead time, and the longest permission still to be given. */
export function waitStep(plan: Pick<Plan, 'supports' | 'permissions' | 'links'>, support: Id<'support'>): WaitStep {
  const open = [...openPermissions(plan)(support)].sort(
    (a, b) => (b.weeks ?? 0) - (a.weeks ?? 0) || compareText(a.id, b.id),
  )
  return { support, weeks: plan.supports.get(support)?.leadWeeks ?? null, permission: open[0] ?? null }
}

/** [D22] The refused permissions a missing support of each moment awaits, itself or through what it requires; by moment. */
export function refusedFor(
  plan: NeededTables & Pick<Plan, 'permissions'>,
): ReadonlyMap<Id<'moment'>, readonly Id<'permission'>[]> {
  const open = openPermissions(plan)
  return new Map(
    mappedMoments(plan).flatMap(({ moment, supports }) => {
      const refused = supports
        .filter(({ status }) => status === 'missing')
        .flatMap(({ id }) => open(id).flatMap(each => (each.status === 'refused' ? [each.id] : [])))
      return refused.length > 0 ? [[moment.id, [...new Set(refused)].sort(compareText)] as const] : []
    }),
  )
}
