import { compareText, type Id } from '../domain/ids.ts'
import type { Plan, Role } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { supportsOfType } from './neededOfType.ts'
import type { NeedTables } from './needs.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, changing, type Reads, ruleFrom, seenAs } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** The hours of training a role needs for what it does. */
export interface Training {
  readonly role: Id<'role'>
  readonly hours: number
}

const { needed: trainingNeeded } = supportsOfType('training')

const reads: Reads = { roles: [], supports: ['hours'] }
const ofTheRest = changing<Tables, []>(reads) // what concerns every role

const trainingOfEach = ruleFrom({ ...reads, links: ['does'], answers: [trainingNeeded] }, trainingOf)

/** [D32] For every role, the training that the practices it does or answers for need, each once; by role. */
export const training = seenAs(
  trainingOfEach,
  inOrderBy<Id<'role'>, Training>((a, b) => compareText(a.role, b.role)),
)

type Tables = NeedTables & Pick<Plan, 'roles'>

function trainingOf(
  before: Before<Tables, ReadonlyMap<Id<'role'>, Training>> | undefined,
  plan: Tables,
): ReadonlyMap<Id<'role'>, Training> {
  const does = linksByFrom(plan, 'does')
  const needed = trainingNeeded(plan)
  const rowOf = (_: Role, role: Id<'role'>): Training => {
    const hours = new Map<Id<'support'>, number>()
    for (const { part, to } of does.get(role) ?? []) {
      if (!part.includes('R') && !part.includes('A')) continue
      for (const support of needed.get(to) ?? []) hours.set(support, plan.supports.get(support)?.hours ?? 0)
    }
    return { role, hours: steadySum([...hours.values()]) }
  }
  return rowsOfTable(plan.roles, rowOf, before?.answer, before && rolesElse(before.plan, plan))
}

/** The roles that do something else than before, or something that needs other training. */
function rolesElse(before: Tables, after: Tables): Set<Id<'role'>> | undefined {
  const links = touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.from)
  if (!links || ofTheRest(before) !== ofTheRest(after)) return undefined
  const done = linksByTo(after, 'does')
  const touched = new Set(links as ReadonlySet<Id<'role'>>) // where these links start
  for (const practice of keysTouched(trainingNeeded(before), trainingNeeded(after))) {
    for (const link of done.get(practice) ?? []) touched.add(link.from)
  }
  return touched
}
