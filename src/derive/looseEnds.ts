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

const supportsNobodyNeeds = rule({ supports: [], links: ['needs', 'requires'] }, (plan: Plan) => {
  const needed = linksByTo(plan, 'needs')
  const required = linksByTo(plan, 'requires')
  return idsWhere(plan.supports, ({ id }) => !needed.has(id) && !required.has(id))
})

const supportsWithoutOwner = rule({ supports: [], links: ['owns'] }, (plan: Plan) => {
  const owned = linksByTo(plan, 'owns')
  return idsWhere(plan.supports, ({ id }) => !owned.has(id))
})

const practicesWithoutRole = rule({ practices: [], links: ['does'] }, (plan: Plan) => {
  const done = linksByTo(plan, 'does')
  return idsWhere(plan.practices, ({ id }) => !done.has(id))
})

const practicesWithoutMoment = rule(
  { days: ['kind'], moments: ['day'], practices: ['visibility'], links: ['makes'] },
  (plan: Plan) => {
    const dreamed = dreamedMoments(plan)
    const making = new Set<Id>()
    for (const { from, to } of validLinks(plan, 'makes')) if (dreamed.has(to)) making.add(from)
    return idsWhere(plan.practices, ({ id, visibility }) => visibility === 'frontstage' && !making.has(id))
  },
)

const momentsUnmapped = rule({ days: ['kind'], moments: ['day'], links: ['makes'] }, (plan: Plan) => {
  const made = linksByTo(plan, 'makes')
  return idsWhere(dreamedMoments(plan), ({ id }) => !made.has(id))
})

const outcomesUnaimed = rule({ days: ['kind'], moments: ['day'], outcomes: [], links: ['aims-at'] }, (plan: Plan) => {
  const dreamed = dreamedMoments(plan)
  const aimed = new Set<Id>()
  for (const { from, to } of validLinks(plan, 'aims-at')) if (dreamed.has(from)) aimed.add(to)
  return idsWhere(plan.outcomes, ({ id }) => !aimed.has(id))
})

const lists = [
  supportsNobodyNeeds,
  supportsWithoutOwner,
  practicesWithoutRole,
  practicesWithoutMoment,
  momentsUnmapped,
  outcomesUnaimed,
  danglingLinks,
]

/** [D19] Records nothing holds on to, and links with a missing end. Moments are those of ideal and variant days. */
export const looseEnds = rule(
  { answers: lists },
  (plan: Plan): LooseEnds => ({
    supportsNobodyNeeds: supportsNobodyNeeds(plan),
    supportsWithoutOwner: supportsWithoutOwner(plan),
    practicesWithoutRole: practicesWithoutRole(plan),
    practicesWithoutMoment: practicesWithoutMoment(plan),
    momentsUnmapped: momentsUnmapped(plan),
    outcomesUnaimed: outcomesUnaimed(plan),
    danglingLinks: danglingLinks(plan),
  }),
)

function idsWhere<R extends { readonly id: Id }>(
  table: ReadonlyMap<R['id'], R>,
  holds: (record: R) => boolean,
): readonly R['id'][] {
  const ids: R['id'][] = []
  for (const record of table.values()) if (holds(record)) ids.push(record.id)
  return ids.sort(compareText)
}
