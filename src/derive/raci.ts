import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { linksByTo } from './validLinks.ts'

/** Who answers for a practice. */
export interface Raci {
  readonly practice: Id<'practice'>
  readonly accountable: Id<'role'> | null
  /** Nobody said so, but only one role does it. */
  readonly implied: boolean
  readonly problem: '' | 'none' | 'many'
}

/** [D24] The one accountable role of each practice, or why there is none; by practice. */
export const raci = rule({ practices: [], links: ['does'] }, raciOf)

function raciOf(plan: Pick<Plan, 'practices' | 'roles' | 'links'>): readonly Raci[] {
  const does = linksByTo(plan, 'does')
  return [...plan.practices.keys()].sort(compareText).map(practice => {
    const links = does.get(practice) ?? []
    return accountableOf(practice, rolesWith(links, 'A'), rolesWith(links, 'R'))
  })
}

function rolesWith(links: readonly Link<'does'>[], letter: string): Id<'role'>[] {
  const roles: Id<'role'>[] = []
  for (const { part, from } of links) if (part.includes(letter)) roles.push(from)
  return roles
}

function accountableOf(practice: Id<'practice'>, answer: readonly Id<'role'>[], act: readonly Id<'role'>[]): Raci {
  const implied = answer.length === 0
  const [role, ...others] = implied ? act : answer
  if (role !== undefined && others.length === 0) return { practice, accountable: role, implied, problem: '' }
  return { practice, accountable: null, implied: false, problem: implied ? 'none' : 'many' }
}
