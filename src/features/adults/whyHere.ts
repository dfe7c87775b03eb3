import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import type { Entry } from '../../derive/windows.ts'
import type { Id } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import { byOrder } from '../../domain/order.ts'
import type { Feeling, Moment, Outcome, Plan, Practice, Role } from '../../domain/plan.ts'
import type { AdultId } from './adultColumn.ts'

/** A block of an adult's day: whose, on which weekday, and what it was made from. */
export interface Here extends Entry {
  readonly adult: AdultId
  readonly weekday: number
}

/** The thread from a block of an adult's day back to the students. */
export interface WhyHere {
  readonly practice: Practice
  /** Null for what has a time of its own. */
  readonly moment: Moment | null
  /** What the team wrote about why the practice makes the moment. */
  readonly reason: string
  /** Roles of the adult that do the practice; for a role, itself. */
  readonly roles: readonly Role[]
  /** How many of a role are asked for; 1 for a person. */
  readonly count: number
  /** For a person: that they are asked for by name, and only on these weekdays; empty: on all. */
  readonly byName: { readonly weekdays: readonly number[] } | null
  /** What the practice shapes in this moment first, then elsewhere. */
  readonly feelings: readonly Feeling[]
  /** What the practice builds; of a moment with aims, those it aims at first. */
  readonly outcomes: readonly Outcome[]
}

/** [D1] Why an adult is in a block of their day; undefined once the practice is gone. Ids, since what is asked is kept as text. */
export function whyHere(plan: Plan, adult: string, practiceId: string, momentId?: string): WhyHere | undefined {
  const practice = plan.practices.get(practiceId as Id<'practice'>) // an id of nothing finds nothing
  if (!practice) return undefined
  const moment = plan.moments.get((momentId ?? '') as Id<'moment'>) ?? null // likewise
  const does = (linksByTo(plan, 'does').get(practice.id) ?? []).filter(link => link.part.includes('R'))
  const fills = new Set<string>((linksByFrom(plan, 'fills').get(adult as Id<'person'>) ?? []).map(link => link.to)) // a role fills none
  const own = does.filter(link => link.from === adult || fills.has(link.from))
  const assigned = (linksByTo(plan, 'assigned').get(practice.id) ?? []).find(link => link.from === adult)
  const made = moment ? plan.links.get(linkId('makes', practice.id, moment.id)) : undefined
  const aims = new Set<string>(moment ? (linksByFrom(plan, 'aims-at').get(moment.id) ?? []).map(link => link.to) : [])
  return {
    practice,
    moment,
    reason: made?.reason ?? '',
    roles: own.flatMap(link => plan.roles.get(link.from) ?? []).sort(byOrder),
    count: own.find(link => link.from === adult)?.count ?? 1,
    byName: assigned ? { weekdays: assigned.weekdays } : null,
    feelings: (linksByFrom(plan, 'shapes').get(practice.id) ?? [])
      .flatMap(link => plan.feelings.get(link.to) ?? [])
      .toSorted((a, b) => Number(b.moment === moment?.id) - Number(a.moment === moment?.id)),
    outcomes: (linksByFrom(plan, 'builds').get(practice.id) ?? [])
      .flatMap(link => plan.outcomes.get(link.to) ?? [])
      .sort(byOrder)
      .toSorted((a, b) => Number(aims.has(b.id)) - Number(aims.has(a.id))),
  }
}
