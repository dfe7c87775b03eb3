import { compareText, type Id } from '../domain/ids.ts'
import type { Link, LinkKind } from '../domain/links.ts'
import { hasRecord, type Plan, type Practice, type RecordIn, tableNames } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { joined, rowsOfTable } from './rows.ts'
import { type Before, rule, ruleFrom, seenAs } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { invalidLinks, linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

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

const supportsNobodyNeeds = leadToByNone('supports', ['needs', 'requires'])
const supportsWithoutOwner = leadToByNone('supports', ['owns'])
const practicesWithoutRole = leadToByNone('practices', ['does'])

/** The records of a table that no link of these kinds leads to, in id order. */
function leadToByNone<T extends 'supports' | 'practices'>(table: T, kinds: readonly LinkKind[]) {
  type LooseId = RecordIn<T>['id']
  const rows = ruleFrom(
    { [table]: [], links: kinds },
    (before: Before<Plan, ReadonlyMap<LooseId, LooseId>> | undefined, plan: Plan) => {
      const leading: ReadonlyMap<Id, unknown>[] = kinds.map(kind => linksByTo(plan, kind))
      const rowOf = (_: unknown, id: LooseId) => {
        for (const links of leading) if (links.has(id)) return undefined
        return id
      }
      const changed = before && [
        touchedSince<{ readonly id: string }>(before.plan[table], plan[table]),
        ...kinds.map(kind => touchedSince<Link>(validLinks(before.plan, kind), validLinks(plan, kind), ({ to }) => to)),
      ]
      const touched = changed?.every(ids => ids !== undefined) && joined(changed.map(ids => [...ids]))
      const records = plan[table] as ReadonlyMap<LooseId, unknown> // by their ids
      return rowsOfTable(records, rowOf, before?.answer, touched ? (touched as LooseId[]) : undefined) // of its records, and where these links lead
    },
  )
  return seenAs(rows, inOrderBy<LooseId, LooseId>(compareText))
}

/** Frontstage practices that make no moment of an ideal or variant day, by id. */
const practicesWithoutMoment = seenAs(
  ruleFrom(
    { days: ['kind'], moments: ['day'], practices: ['visibility'], links: ['makes'] },
    (before: Before<Plan, ReadonlyMap<Id<'practice'>, Id<'practice'>>> | undefined, plan: Plan) => {
      const dreamed = dreamedMoments(plan)
      const makes = linksByFrom(plan, 'makes')
      const rowOf = ({ id, visibility }: Practice) => {
        if (visibility !== 'frontstage') return undefined
        return makes.get(id)?.some(({ to }) => dreamed.has(to)) ? undefined : id
      }
      return rowsOfTable(plan.practices, rowOf, before?.answer, before && practicesElse(before.plan, plan))
    },
  ),
  inOrderBy<Id<'practice'>, Id<'practice'>>(compareText),
)

/** The practices that changed, or make other moments than before. */
function practicesElse(before: Plan, after: Plan): Set<Id<'practice'>> | undefined {
  if (dreamedMoments(before) !== dreamedMoments(after)) return undefined
  const practices = touchedSince(before.practices, after.practices)
  const links = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.from)
  return practices && links && (new Set([...practices, ...links]) as Set<Id<'practice'>>) // where these links start
}

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
