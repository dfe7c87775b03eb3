import type { Id } from '../domain/ids.ts'
import { inOrder } from '../domain/order.ts'
import type { Plan, Practice, Role } from '../domain/plan.ts'
import { type Raci, raci } from './raci.ts'
import { linksByTo } from './validLinks.ts'

/** The part a role has in a practice: its letters in the order of `RACI` (may be none) and how many of the role it takes. */
export interface Part {
  readonly letters: string
  readonly count: number
}

/** One practice, who answers for it, and the part of each role that has one. */
export interface PracticeRow {
  readonly practice: Practice
  readonly answers: Raci
  readonly parts: ReadonlyMap<Id<'role'>, Part>
}

/** Practices down, roles across. */
export interface WhoDoesWhat {
  readonly roles: readonly Role[]
  readonly rows: readonly PracticeRow[]
}

/** [D24] Every practice and every role, both by order, with each valid `does` link in the one cell where they meet. */
export function whoDoesWhat(plan: Pick<Plan, 'practices' | 'roles' | 'links'>): WhoDoesWhat {
  const does = linksByTo(plan, 'does')
  const answers = new Map(raci(plan).map(row => [row.practice, row]))
  const rows = inOrder(plan.practices).flatMap(practice => {
    const answer = answers.get(practice.id)
    const links = does.get(practice.id) ?? []
    const parts = new Map(links.map(({ from, part, count }) => [from, { letters: part, count }]))
    return answer ? [{ practice, answers: answer, parts }] : []
  })
  return { roles: inOrder(plan.roles), rows }
}

/** How many people a role has: those who fill it, else its headcount (as in D42). */
export function peopleOfRole(plan: Pick<Plan, 'people' | 'roles' | 'links'>): ReadonlyMap<Id<'role'>, RolePeople> {
  const fills = linksByTo(plan, 'fills')
  return new Map(
    [...plan.roles.values()].map(role => {
      const ids = new Set(fills.get(role.id)?.map(link => link.from))
      const people = inOrder(plan.people).filter(person => ids.has(person.id))
      return [role.id, { have: people.length > 0 ? people.length : role.headcount, people: people.map(({ id }) => id) }]
    }),
  )
}

/** The people of a role, by order, and the number that counts. */
export interface RolePeople {
  readonly have: number
  readonly people: readonly Id<'person'>[]
}
