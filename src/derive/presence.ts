import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { remembered } from './remembered.ts'
import { steadySum } from './stretches.ts'
import { linksByTo } from './validLinks.ts'
import { assignedPart, type Window, type WindowTables, windowsOf } from './windows.ts'

/** The adults with students in a moment on a weekday: people by name, and how many more its roles promise. */
export interface Presence {
  readonly people: ReadonlySet<Id<'person'>>
  /** One number for each role that does a practice nobody is assigned to. */
  readonly promised: readonly number[]
}

export type PresenceTables = WindowTables & Pick<Plan, 'people' | 'roles'>
export type PresenceByMoment = ReadonlyMap<Id<'moment'>, ReadonlyMap<number, Presence>>

/** [D6] Who is there, by moment and weekday, through frontstage practices that happen during it. */
export function presence(plan: PresenceTables, asked?: string): PresenceByMoment {
  return allPresence(windowsOf(plan, asked), plan.practices, linksByTo(plan, 'assigned'), linksByTo(plan, 'does'))
}

/** [D6] How many adults are there: distinct people, and what roles promise. */
export function countPresent(present: PresenceByMoment, moment: Id<'moment'>, weekday: number): number {
  const there = present.get(moment)?.get(weekday)
  return there ? there.people.size + steadySum(there.promised) : 0
}

type ByPractice<L> = ReadonlyMap<Id<'practice'>, readonly L[]>

const allPresence = remembered(
  (
    windows: ByPractice<Window>,
    practices: Plan['practices'],
    assigned: ByPractice<Link<'assigned'>>,
    does: ByPractice<Link<'does'>>,
  ): PresenceByMoment => {
    const byMoment = new Map<Id<'moment'>, Map<number, { people: Set<Id<'person'>>; promised: number[] }>>()
    const at = (moment: Id<'moment'>, weekday: number) => {
      const byWeekday = byMoment.get(moment) ?? new Map()
      if (byWeekday.size === 0) byMoment.set(moment, byWeekday)
      const there = byWeekday.get(weekday) ?? { people: new Set(), promised: [] }
      if (!byWeekday.has(weekday)) byWeekday.set(weekday, there)
      return there
    }
    for (const [practice, itsWindows] of windows) {
      if (practices.get(practice)?.visibility !== 'frontstage') continue
      const people = assigned.get(practice) ?? []
      const counts = (does.get(practice) ?? []).filter(link => link.part.includes('R')).map(link => link.count)
      for (const window of itsWindows) {
        const { moment } = window.entry
        if (moment === null) continue
        if (people.length === 0) for (const weekday of window.weekdays) at(moment, weekday).promised.push(...counts)
        for (const link of people) {
          for (const { weekdays } of assignedPart(window, link)) {
            for (const weekday of weekdays) at(moment, weekday).people.add(link.from)
          }
        }
      }
    }
    return byMoment
  },
)
