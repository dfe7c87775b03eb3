import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { keysTouched, rowsByKey } from './rows.ts'
import { type Before, ruleFrom } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'
import { assignedPart, type WindowTables, windowsOf } from './windows.ts'

/** The adults with students in a moment on a weekday: people by name, and how many more its roles promise. */
export interface Presence {
  readonly people: ReadonlySet<Id<'person'>>
  /** One number for each role that does a practice nobody is assigned to. */
  readonly promised: readonly number[]
}

export type PresenceTables = WindowTables & Pick<Plan, 'people' | 'roles'>
type PresenceByWeekday = ReadonlyMap<number, Presence>
export type PresenceByMoment = ReadonlyMap<Id<'moment'>, PresenceByWeekday>

/** [D6] Who is there, by moment and weekday, through frontstage practices that happen during it. */
export const presence = ruleFrom(
  { days: ['kind', 'order'], practices: ['visibility'], links: ['makes', 'assigned', 'does'], answers: [windowsOf] },
  presenceByMoment,
)

function presenceByMoment(
  before: Before<PresenceTables, PresenceByMoment> | undefined,
  plan: PresenceTables,
  asked?: string,
): PresenceByMoment {
  const windows = windowsOf(plan, asked)
  const makes = linksByTo(plan, 'makes')
  const assigned = linksByTo(plan, 'assigned')
  const does = linksByTo(plan, 'does')
  const rowOf = (moment: Id<'moment'>) => {
    const byWeekday = new Map<number, { people: Set<Id<'person'>>; promised: number[] }>()
    const on = (weekday: number) => {
      const known = byWeekday.get(weekday)
      if (known) return known
      const there = { people: new Set<Id<'person'>>(), promised: [] }
      byWeekday.set(weekday, there)
      return there
    }
    for (const { from: practice } of makes.get(moment) ?? []) {
      if (plan.practices.get(practice)?.visibility !== 'frontstage') continue
      const people = assigned.get(practice) ?? []
      const counts = (does.get(practice) ?? []).filter(link => link.part.includes('R')).map(link => link.count)
      for (const window of windows.get(practice) ?? []) {
        if (window.entry.moment !== moment) continue
        if (people.length === 0) for (const weekday of window.weekdays) on(weekday).promised.push(...counts)
        for (const link of people) {
          for (const weekday of assignedPart(window, link)?.weekdays ?? []) on(weekday).people.add(link.from)
        }
      }
    }
    return byWeekday.size > 0 ? byWeekday : undefined
  }
  return rowsByKey(makes.keys(), rowOf, before?.answer, before && momentsMoved(before.plan, plan, asked))
}

/** The moments made by other practices than before, or by practices of which something has changed. */
function momentsMoved(before: PresenceTables, after: PresenceTables, asked?: string): Set<Id<'moment'>> | undefined {
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.to)
  const practices = [
    touchedSince(before.practices, after.practices),
    touchedSince(validLinks(before, 'assigned'), validLinks(after, 'assigned'), link => link.to),
    touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.to),
    keysTouched(windowsOf(before, asked), windowsOf(after, asked)),
  ]
  if (!made || practices.includes(undefined)) return undefined
  const makes = linksByFrom(after, 'makes')
  const theirs = practices.flatMap(ids =>
    [...(ids ?? [])].flatMap(id => makes.get(id as Id<'practice'>)?.map(link => link.to) ?? []),
  )
  return new Set([...made, ...theirs] as Id<'moment'>[]) // where these links lead
}

/** [D6] How many adults are there: distinct people, and what roles promise. */
export function countPresent(present: PresenceByMoment, moment: Id<'moment'>, weekday: number): number {
  const there = present.get(moment)?.get(weekday)
  return there ? there.people.size + steadySum(there.promised) : 0
}
