import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** Who answers for a practice. */
export interface Raci {
  readonly practice: Id<'practice'>
  readonly accountable: Id<'role'> | null
  /** Nobody said so, but only one role does it. */
  readonly implied: boolean
  readonly problem: '' | 'none' | 'many'
}

const raciOfEach = ruleFrom({ practices: [], links: ['does'] }, raciOf)

/** [D24] The one accountable role of each practice, or why there is none; by practice. */
export const raci = seenAs(
  raciOfEach,
  inOrderBy<Id<'practice'>, Raci>((a, b) => compareText(a.practice, b.practice)),
)

type Tables = Pick<Plan, 'practices' | 'roles' | 'links'>

function raciOf(
  before: Before<Tables, ReadonlyMap<Id<'practice'>, Raci>> | undefined,
  plan: Tables,
): ReadonlyMap<Id<'practice'>, Raci> {
  const does = linksByTo(plan, 'does')
  const rowOf = (_: Practice, practice: Id<'practice'>): Raci => {
    const links = does.get(practice) ?? []
    return accountableOf(practice, rolesWith(links, 'A'), rolesWith(links, 'R'))
  }
  return rowsOfTable(plan.practices, rowOf, before?.answer, before && practicesElse(before.plan, plan))
}

/** The practices that came, went, or are done by other roles than before. */
function practicesElse(before: Tables, after: Tables): Set<Id<'practice'>> | undefined {
  const practices = touchedSince(before.practices, after.practices)
  const links = touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.to)
  return practices && links && (new Set([...practices, ...links]) as Set<Id<'practice'>>) // where these links lead
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
