import type { Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Person, Role } from '../domain/plan.ts'
import { type PresenceTables, presence } from './presence.ts'
import { linksByTo } from './validLinks.ts'
import { windowsOf } from './windows.ts'

/** How many of a role are promised to a moment, where nobody is asked for by name. */
export interface Promised {
  readonly role: Role
  readonly count: number
}

/** The adults of a moment, both by order. */
export interface AdultsThere {
  readonly people: readonly Person[]
  readonly promised: readonly Promised[]
}

/** [D6] Who is with students in a moment on a weekday: the people by name, and what roles promise; together as many as D6 counts. */
export function adultsThere(plan: PresenceTables, moment: Id<'moment'>, weekday: number, asked?: string): AdultsThere {
  const there = presence(plan, asked).get(moment)?.[weekday - 1]
  const counts = new Map<Id<'role'>, number>()
  for (const practice of promisedPractices(plan, moment, weekday, asked)) {
    for (const { from: role, part, count } of linksByTo(plan, 'does').get(practice) ?? []) {
      if (part.includes('R')) counts.set(role, (counts.get(role) ?? 0) + count)
    }
  }
  return {
    people: [...(there?.people ?? [])].flatMap(id => plan.people.get(id) ?? []).sort(byOrder),
    promised: [...counts]
      .flatMap(([id, count]) => {
        const role = plan.roles.get(id)
        return role && count > 0 ? [{ role, count }] : []
      })
      .sort((a, b) => byOrder(a.role, b.role)),
  }
}

/** The practices students see in the moment on the weekday to which nobody is assigned. */
function promisedPractices(
  plan: PresenceTables,
  moment: Id<'moment'>,
  weekday: number,
  asked?: string,
): Id<'practice'>[] {
  const windows = windowsOf(plan, asked)
  const assigned = linksByTo(plan, 'assigned')
  return (linksByTo(plan, 'makes').get(moment) ?? [])
    .map(link => link.from)
    .filter(practice => !assigned.has(practice))
    .filter(practice =>
      windows
        .get(practice)
        ?.some(
          ({ entry, weekdays, isFrontstage }) => isFrontstage && entry.moment === moment && weekdays.includes(weekday),
        ),
    )
}
