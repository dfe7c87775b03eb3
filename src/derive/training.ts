import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { keysTouched, rowsByKey } from './rows.ts'
import { type Before, changing, type Reads, ruleFrom, seenAs } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** The hours of training a role needs for what it does. */
export interface Training {
  readonly role: Id<'role'>
  readonly hours: number
}

const reads: Reads = { roles: [], supports: ['type', 'hours'] }
const ofTheRest = changing<Tables, []>(reads) // what concerns every role

const trainingOfEach = ruleFrom({ ...reads, links: ['does', 'needs', 'requires'] }, trainingOf)

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
  const needed = supportsNeeded(plan, 'needed')
  const rowOf = (role: Id<'role'>): Training | undefined => {
    if (!plan.roles.has(role)) return undefined
    const hours = new Map<Id<'support'>, number>()
    for (const { part, to } of does.get(role) ?? []) {
      if (!part.includes('R') && !part.includes('A')) continue
      for (const support of needed.get(to) ?? []) {
        const { type, hours: each = 0 } = plan.supports.get(support) ?? {}
        if (type === 'training') hours.set(support, each)
      }
    }
    return { role, hours: steadySum([...hours.values()]) }
  }
  return rowsByKey(plan.roles.keys(), rowOf, before?.answer, before && rolesElse(before.plan, plan))
}

/** The roles that do something else than before, or something that needs something else. */
function rolesElse(before: Tables, after: Tables): Set<Id<'role'>> | undefined {
  const links = touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.from)
  if (!links || ofTheRest(before) !== ofTheRest(after)) return undefined
  const done = linksByTo(after, 'does')
  const touched = new Set(links as ReadonlySet<Id<'role'>>) // where these links start
  for (const practice of keysTouched(supportsNeeded(before, 'needed'), supportsNeeded(after, 'needed'))) {
    for (const link of done.get(practice) ?? []) touched.add(link.from)
  }
  return touched
}
