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
  const rowOf = (_: Practice, practice: Id<'practice'>): Raci => accountableOf(practice, does.get(practice))
  return rowsOfTable(plan.practices, rowOf, before?.answer, before && practicesElse(before.plan, plan))
}

/** The practices that came, went, or are done by other roles than before. */
function practicesElse(before: Tables, after: Tables): Set<Id<'practice'>> | undefined {
  const practices = touchedSince(before.practices, after.practices)
  const links = touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.to)
  return practices && links && (new Set([...practices, ...links]) as Set<Id<'practice'>>) // where these links lead
}

function accountableOf(practice: Id<'practice'>, links: readonly Link<'does'>[] = []): Raci {
  const answering = roleWith('A', links)
  const role = answering ?? roleWith('R', links)
  if (role === undefined || role === 'many') {
    return { practice, accountable: null, implied: false, problem: answering === undefined ? 'none' : 'many' }
  }
  return { practice, accountable: role, implied: answering === undefined, problem: '' }
}

/** The one role that has this letter. */
function roleWith(letter: string, links: readonly Link<'does'>[]): Id<'role'> | 'many' | undefined {
  let role: Id<'role'> | undefined
  for (const { part, from } of links) {
    if (!part.includes(letter)) continue
    if (role !== undefined) return 'many'
    role = from
  }
  return role
}
