import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { rule } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom } from './validLinks.ts'

/** The hours of training a role needs for what it does. */
export interface Training {
  readonly role: Id<'role'>
  readonly hours: number
}

/** [D32] For every role, the training that the practices it does or answers for need, each once; by role. */
export const training = rule(
  { roles: [], supports: ['type', 'hours'], links: ['does', 'needs', 'requires'] },
  trainingOf,
)

function trainingOf(plan: NeedTables & Pick<Plan, 'roles'>): readonly Training[] {
  const does = linksByFrom(plan, 'does')
  const needed = supportsNeeded(plan, 'needed')
  return [...plan.roles.values()].sort(byId).map(({ id }) => {
    const hours = new Map<Id<'support'>, number>()
    for (const { part, to } of does.get(id) ?? []) {
      if (!part.includes('R') && !part.includes('A')) continue
      for (const support of needed.get(to) ?? []) {
        const { type, hours: each = 0 } = plan.supports.get(support) ?? {}
        if (type === 'training') hours.set(support, each)
      }
    }
    return { role: id, hours: steadySum([...hours.values()]) }
  })
}
