import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { linksByFrom } from './validLinks.ts'

/** How much that is new is asked of a person: 1 for a new practice, a half for one that is partly there. */
export interface ChangeLoad {
  readonly person: Id<'person'>
  readonly newPractices: number
  readonly weight: number
}

const weights = { new: 1, partly: 0.5, 'in place': 0 } as const

/** [D9] People whose practices change, the most changed first, then by id. */
export const changeLoad = rule({ people: [], practices: ['status'], links: ['assigned'] }, changeLoadOf)

function changeLoadOf(plan: Pick<Plan, 'people' | 'practices' | 'links'>): readonly ChangeLoad[] {
  const assigned = linksByFrom(plan, 'assigned')
  return [...plan.people.values()]
    .sort(byId)
    .map(({ id }) => {
      const practices = new Set((assigned.get(id) ?? []).map(link => link.to))
      const statuses = [...practices].flatMap(practice => plan.practices.get(practice)?.status ?? [])
      return {
        person: id,
        newPractices: statuses.filter(status => status === 'new').length,
        weight: statuses.reduce((sum, status) => sum + weights[status], 0),
      }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
}
