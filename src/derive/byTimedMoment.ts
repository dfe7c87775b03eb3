import type { Id } from '../domain/ids.ts'
import type { Moment, TimedMoment } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { joinedInKeyOrder } from './alongRows.ts'
import { type PresenceByWeekday, type PresenceTables, presence } from './presence.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { changing, type Reads, type Rule, ruleFrom } from './rule.ts'
import { theDay } from './theDay.ts'
import { touchedSince } from './versions.ts'

type RowsByMoment<T> = ReadonlyMap<Id<'moment'>, readonly T[]>

/** A rule that looks at the timed moments of the day one by one, with who is there, and again only at those of which something has changed. */
export function byTimedMoment<P extends PresenceTables, T>(
  reads: Reads,
  rowsOf: (plan: P, moment: TimedMoment, there: PresenceByWeekday | undefined) => readonly T[],
): Rule<P, [asked?: string], RowsByMoment<T>> {
  const { moments: _, ...others } = reads
  const ofTheRest = changing<P, [asked?: string]>(others)
  const all = { ...reads, days: ['kind', 'order'], answers: [presence] } as const
  return ruleFrom<P, [asked?: string], RowsByMoment<T>>(all, (before, plan, asked) => {
    const day = theDay(plan, asked)?.id
    const present = presence(plan, asked)
    const rowOf = (moment: Moment, id: Id<'moment'>) =>
      moment.day === day && isTimed(moment) ? rowsOf(plan, moment, present.get(id)) : undefined
    const isLike =
      before && theDay(before.plan, asked)?.id === day && ofTheRest(before.plan, asked) === ofTheRest(plan, asked)
    const touched = isLike ? momentsTouched(before.plan, plan, asked) : undefined
    return rowsOfTable(plan.moments, rowOf, before?.answer, touched)
  })
}

function momentsTouched(before: PresenceTables, after: PresenceTables, asked?: string): Set<Id<'moment'>> | undefined {
  const moments = touchedSince(before.moments, after.moments) as ReadonlySet<Id<'moment'>> | undefined // ids of moments
  return moments && new Set([...moments, ...keysTouched(presence(before, asked), presence(after, asked))])
}

/** All rows, moment by moment in id order. */
export function inMomentOrder<T extends { readonly moment: Id<'moment'> }>(): (
  rowsOf: RowsByMoment<T>,
) => readonly T[] {
  return joinedInKeyOrder<Id<'moment'>, T>(({ moment }) => moment)
}
