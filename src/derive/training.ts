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
    const links = (does.get(id) ?? []).filter(({ part }) => part.includes('R') || part.includes('A'))
    const supports = new Set(links.flatMap(link => [...(needed.get(link.to) ?? [])]))
    const hours = [...supports].flatMap(support => {
      const { type, hours: each = 0 } = plan.supports.get(support) ?? {}
      return type === 'training' ? [each] : []
    })
    return { role: id, hours: steadySum(hours) }
  })
}
