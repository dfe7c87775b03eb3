import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Moment } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { momentsShort } from './coverage.ts'
import { missingOfEach, momentsWithOtherNeeds, supportsNeededBy } from './neededByMoment.ts'
import type { NeedTables } from './needs.ts'
import type { PresenceTables } from './presence.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

const readinessStates = ['unmapped', 'blocked', 'close', 'thin', 'ready'] as const
export type ReadinessState = (typeof readinessStates)[number]

/** How near a moment is to happening. */
export interface Readiness {
  readonly moment: Id<'moment'>
  readonly state: ReadinessState
  /** Needed supports that are missing, in id order. */
  readonly missing: readonly Id<'support'>[]
  /** 0 to 1: how much of what is needed is in place. */
  readonly score: number
}

const worth = { 'in place': 1, partly: 0.5, missing: 0 } as const

type Tables = NeedTables & PresenceTables

export const readinessByMoment = ruleFrom(
  {
    days: ['kind'],
    moments: ['day'],
    practices: ['status'],
    supports: ['status'],
    links: ['makes', 'needs', 'requires'],
    answers: [momentsShort, missingOfEach],
  },
  readinessOfEach,
)

/** [D20] The state of every moment of ideal and variant days, by id. */
export const readiness = seenAs(
  readinessByMoment,
  inOrderBy<Id<'moment'>, Readiness>((a, b) => compareText(a.moment, b.moment)),
)

/** The moments of which a practice, a support or what makes and needs them is another than before. */
function momentsElse(before: Tables, after: Tables, asked?: string): Set<Id<'moment'>> | undefined {
  if (before.days !== after.days || momentsShort(before, asked) !== momentsShort(after, asked)) return undefined
  const moments = touchedSince(before.moments, after.moments)
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.to)
  const practices = touchedSince(before.practices, after.practices)
  const needing = momentsWithOtherNeeds(before, after)
  if (!moments || !made || !practices || !needing) return undefined
  const makes = linksByFrom(after, 'makes')
  const theirs = [...practices].flatMap(id => makes.get(id as Id<'practice'>)?.map(link => link.to) ?? [])
  return new Set([...moments, ...made, ...theirs, ...needing] as Id<'moment'>[]) // of moments, and where these links lead
}

function readinessOfEach(
  before: Before<Tables, ReadonlyMap<Id<'moment'>, Readiness>> | undefined,
  plan: Tables,
  asked?: string,
): ReadonlyMap<Id<'moment'>, Readiness> {
  const dreamed = dreamedMoments(plan)
  const made = linksByTo(plan, 'makes')
  const supportsOf = supportsNeededBy(plan)
  const missingOf = missingOfEach(plan)
  const gaps = momentsShort(plan, asked)
  const isNew = ({ from }: Link<'makes'>) => plan.practices.get(from)?.status === 'new'
  const rowOf = (_: Moment, moment: Id<'moment'>): Readiness => {
    const makes = made.get(moment) ?? []
    const supports = supportsOf(moment) ?? []
    const missing = missingOf.get(moment) ?? []
    const stateOf = (): ReadinessState => {
      if (makes.length === 0) return 'unmapped'
      if (missing.length > 0) return 'blocked'
      if (gaps.has(moment) || supports.some(support => support.status === 'partly')) return 'close'
      if (supports.length === 0 || makes.every(isNew)) return 'thin'
      return 'ready'
    }
    let score = 0
    for (const { status } of supports) score += worth[status]
    return { moment, state: stateOf(), missing, score: score / Math.max(1, supports.length) }
  }
  return rowsOfTable(dreamed, rowOf, before?.answer, before && momentsElse(before.plan, plan, asked))
}
