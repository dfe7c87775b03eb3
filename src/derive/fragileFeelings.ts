import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Feeling, Plan } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { theDay } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** A feeling that little holds up: everything that shapes it is new, or one person carries it. */
export interface FragileFeeling {
  readonly feeling: Id<'feeling'>
  readonly why: 'all new' | 'one person'
}

const fragileOfEach = ruleFrom(
  {
    days: ['kind', 'order'],
    moments: ['day'],
    feelings: ['moment'],
    practices: ['status'],
    links: ['shapes', 'assigned'],
  },
  fragileFeelingsOf,
)

/** [D11] Feelings of the day whose shaping practices are all new, or together have exactly one assigned person; by id. */
export const fragileFeelings = seenAs(
  fragileOfEach,
  inOrderBy<Id<'feeling'>, FragileFeeling>((a, b) => compareText(a.feeling, b.feeling)),
)

type Tables = Pick<Plan, 'days' | 'moments' | 'feelings' | 'practices' | 'people' | 'links'>

function fragileFeelingsOf(
  before: Before<Tables, ReadonlyMap<Id<'feeling'>, FragileFeeling>> | undefined,
  plan: Tables,
  asked?: string,
): ReadonlyMap<Id<'feeling'>, FragileFeeling> {
  const day = theDay(plan, asked)?.id
  const shaping = linksByTo(plan, 'shapes')
  const assigned = linksByTo(plan, 'assigned')
  const rowOf = ({ id, moment }: Feeling): FragileFeeling | undefined => {
    const links = shaping.get(id) ?? []
    if (links.length === 0 || day === undefined || plan.moments.get(moment)?.day !== day) return undefined
    if (links.every(({ from }) => plan.practices.get(from)?.status === 'new')) return { feeling: id, why: 'all new' }
    return isOnePerson(links, assigned) ? { feeling: id, why: 'one person' } : undefined
  }
  return rowsOfTable(plan.feelings, rowOf, before?.answer, before && feelingsElse(before.plan, plan))
}

/** Whether exactly one person is assigned to these practices together. */
function isOnePerson(shaping: readonly Link<'shapes'>[], assigned: ReturnType<typeof linksByTo<'assigned'>>): boolean {
  let person: Id<'person'> | undefined
  for (const { from: practice } of shaping) {
    for (const { from } of assigned.get(practice) ?? []) {
      person ??= from
      if (from !== person) return false
    }
  }
  return person !== undefined
}

/** The feelings that are shaped by something else than before, or by something of which something has changed. */
function feelingsElse(before: Tables, after: Tables): Set<Id<'feeling'>> | undefined {
  if (before.days !== after.days || before.moments !== after.moments) return undefined
  const feelings = touchedSince(before.feelings, after.feelings)
  const links = touchedSince(validLinks(before, 'shapes'), validLinks(after, 'shapes'), link => link.to)
  const practices = touchedSince(before.practices, after.practices)
  const assigned = touchedSince(validLinks(before, 'assigned'), validLinks(after, 'assigned'), link => link.to)
  if (!feelings || !links || !practices || !assigned) return undefined
  const shapes = linksByFrom(after, 'shapes')
  const theirs = [...practices, ...assigned].flatMap(id => shapes.get(id as Id<'practice'>)?.map(link => link.to) ?? [])
  return new Set([...feelings, ...links, ...theirs] as Id<'feeling'>[]) // of feelings, and where these links lead
}
