import { compareText, type Id } from '../domain/ids.ts'
import type { Person, Plan } from '../domain/plan.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** How much that is new is asked of a person: 1 for a new practice, a half for one that is partly there. */
export interface ChangeLoad {
  readonly person: Id<'person'>
  readonly newPractices: number
  readonly weight: number
}

const changeOfEach = ruleFrom({ people: [], practices: ['status'], links: ['assigned'] }, changeLoadOf)

/** [D9] People whose practices change, the most changed first, then by id. */
export const changeLoad = seenAs(changeOfEach, (rows): readonly ChangeLoad[] =>
  [...rows.values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.person, b.person)),
)

type Tables = Pick<Plan, 'people' | 'practices' | 'links'>

function changeLoadOf(
  before: Before<Tables, ReadonlyMap<Id<'person'>, ChangeLoad>> | undefined,
  plan: Tables,
): ReadonlyMap<Id<'person'>, ChangeLoad> {
  const assigned = linksByFrom(plan, 'assigned')
  const rowOf = (_: Person, person: Id<'person'>): ChangeLoad => {
    let newPractices = 0
    let weight = 0
    for (const { to } of assigned.get(person) ?? []) {
      const status = plan.practices.get(to)?.status
      if (status === 'new') newPractices += 1
      weight += status === 'new' ? 1 : status === 'partly' ? 0.5 : 0
    }
    return { person, newPractices, weight }
  }
  return rowsOfTable(plan.people, rowOf, before?.answer, before && peopleElse(before.plan, plan))
}

/** The people who came, went, or are assigned to something else than before, or to something that changed. */
function peopleElse(before: Tables, after: Tables): Set<Id<'person'>> | undefined {
  const people = touchedSince(before.people, after.people)
  const links = touchedSince(validLinks(before, 'assigned'), validLinks(after, 'assigned'), link => link.from)
  const practices = touchedSince(before.practices, after.practices)
  if (!people || !links || !practices) return undefined
  const assigned = linksByTo(after, 'assigned')
  const theirs = [...practices].flatMap(id => assigned.get(id as Id<'practice'>)?.map(link => link.from) ?? [])
  return new Set([...people, ...links, ...theirs] as Id<'person'>[]) // of people, and where these links start
}
