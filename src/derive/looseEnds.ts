import { compareText, type Id } from '../domain/ids.ts'
import { hasRecord, type Plan, tableNames } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { invalidLinks, linksByTo, validLinks } from './validLinks.ts'

/** What hangs in the air, each list in id order. */
export interface LooseEnds {
  readonly supportsNobodyNeeds: readonly Id<'support'>[]
  readonly supportsWithoutOwner: readonly Id<'support'>[]
  readonly practicesWithoutRole: readonly Id<'practice'>[]
  readonly practicesWithoutMoment: readonly Id<'practice'>[]
  readonly momentsUnmapped: readonly Id<'moment'>[]
  readonly outcomesUnaimed: readonly Id<'outcome'>[]
  readonly danglingLinks: readonly Id<'link'>[]
}

const everyId = Object.fromEntries(tableNames.map(table => [table, []]))

/** [D19] Links that join what is not there, in id order. */
const danglingLinks = rule({ ...everyId, plan: ['id'], links: 'with those that are not valid' }, danglingOf)

function danglingOf(plan: Plan): readonly Id<'link'>[] {
  return invalidLinks(plan)
    .filter(({ from, to }) => !hasRecord(plan, from) || !hasRecord(plan, to))
    .map(link => link.id)
    .sort(compareText)
}

/** [D19] Records nothing holds on to, and links with a missing end. Moments are those of ideal and variant days. */
export const looseEnds = rule(
  {
    days: ['kind'],
    moments: ['day'],
    outcomes: [],
    practices: ['visibility'],
    supports: [],
    links: ['needs', 'requires', 'owns', 'does', 'makes', 'aims-at'],
    answers: [danglingLinks],
  },
  looseEndsOf,
)

function looseEndsOf(plan: Plan): LooseEnds {
  const needed = linksByTo(plan, 'needs')
  const required = linksByTo(plan, 'requires')
  const owned = linksByTo(plan, 'owns')
  const done = linksByTo(plan, 'does')
  const made = linksByTo(plan, 'makes')
  const dreamed = dreamedMoments(plan)
  const making = new Set(validLinks(plan, 'makes').flatMap(link => (dreamed.has(link.to) ? [link.from] : [])))
  const aimed = new Set(validLinks(plan, 'aims-at').flatMap(link => (dreamed.has(link.from) ? [link.to] : [])))
  return {
    supportsNobodyNeeds: idsWhere(plan.supports, ({ id }) => !needed.has(id) && !required.has(id)),
    supportsWithoutOwner: idsWhere(plan.supports, ({ id }) => !owned.has(id)),
    practicesWithoutRole: idsWhere(plan.practices, ({ id }) => !done.has(id)),
    practicesWithoutMoment: idsWhere(
      plan.practices,
      ({ id, visibility }) => visibility === 'frontstage' && !making.has(id),
    ),
    momentsUnmapped: idsWhere(dreamed, ({ id }) => !made.has(id)),
    outcomesUnaimed: idsWhere(plan.outcomes, ({ id }) => !aimed.has(id)),
    danglingLinks: danglingLinks(plan),
  }
}

function idsWhere<R extends { readonly id: Id }>(
  table: ReadonlyMap<R['id'], R>,
  holds: (record: R) => boolean,
): R['id'][] {
  return [...table.values()]
    .filter(holds)
    .map(record => record.id)
    .sort(compareText)
}
