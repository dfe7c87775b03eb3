import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { seenAs } from './rule.ts'
import { allWeekdays } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'
import { weekOf } from './week.ts'
import { byEntry, type Entry, entriesOn, type WindowTables, windowsOf, windowsOfPerson } from './windows.ts'

export type { Entry } from './windows.ts'

/** What one person does on one weekday. */
export interface AdultDay {
  readonly person: Id<'person'>
  readonly weekday: number
  readonly entries: readonly Entry[]
}

const daysByPerson = byPerson({}, (_, person, windows): readonly AdultDay[] => {
  const week = weekOf(windows)
  const days: AdultDay[] = []
  for (const weekday of allWeekdays) {
    const entries = week[weekday - 1] ?? []
    if (entries.length > 0) days.push({ person, weekday, entries })
  }
  return days
})

/** [D1] Each person's entries on the weekdays that have any, by start, end, practice; rows by person, weekday. */
export const adultDays = seenAs(daysByPerson, inPersonOrder<AdultDay>())

/** [D1] One person's entries on a weekday; none for a person who is not in the plan. */
export function personDay(
  plan: WindowTables & Pick<Plan, 'people'>,
  person: Id<'person'>,
  weekday: number,
  asked?: string,
): Entry[] {
  return entriesOn(windowsOfPerson(plan, person, asked), weekday)
}

/** [D1] A role's day: the windows on a weekday of the practices it does with R, by start, end, practice. */
export function roleDay(
  plan: WindowTables & Pick<Plan, 'roles'>,
  role: Id<'role'>,
  weekday: number,
  asked?: string,
): Entry[] {
  const windows = windowsOf(plan, asked)
  const done = (linksByFrom(plan, 'does').get(role) ?? []).filter(link => link.part.includes('R'))
  return entriesOn(done.flatMap(link => windows.get(link.to) ?? []).sort(byEntry), weekday)
}
