import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { byPerson } from './byPerson.ts'
import { capacityOf } from './capacity.ts'
import { seenAs } from './rule.ts'
import { weekLength } from './theDay.ts'
import { eachWeekday } from './week.ts'
import type { Window, WindowTables } from './windows.ts'

/** How much of a person's time with students a day is asked for. `percent` is null for contact without capacity. */
export interface Load {
  readonly person: Id<'person'>
  readonly contactMinutesPerDay: number
  readonly capacityMinutes: number
  readonly percent: number | null
  /** The weekday with the highest share; null without contact or capacity. */
  readonly worst: { readonly weekday: number; readonly percent: number } | null
}

type Tables = WindowTables & Pick<Plan, 'people' | 'plan'>

const loadByPerson = byPerson(
  { people: ['fte'], plan: ['school'], answers: [weekLength] },
  (plan: Tables, id, windows, asked): Load => {
    const days = weekLength(plan, asked)
    const minutes = eachWeekday(windows, weekday => minutesSeen(windows, weekday))
    const contact = minutes.reduce((sum, each) => sum + each, 0) / days
    const capacity = capacityOf(plan.people.get(id)?.fte ?? 0, plan)
    const most = Math.max(...minutes)
    return {
      person: id,
      contactMinutesPerDay: contact,
      capacityMinutes: capacity,
      percent: capacity > 0 ? (contact / capacity) * 100 : contact > 0 ? null : 0,
      worst: capacity > 0 && most > 0 ? { weekday: minutes.indexOf(most) + 1, percent: (most / capacity) * 100 } : null,
    }
  },
)

/** Minutes of a weekday in which students see something, each once; windows come by start. */
function minutesSeen(windows: readonly Window[], weekday: number): number {
  let minutes = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { entry, weekdays, isFrontstage } of windows) {
    if (!isFrontstage || entry.end <= until || !weekdays.includes(weekday)) continue
    minutes += entry.end - Math.max(entry.start, until)
    until = entry.end
  }
  return minutes
}

/** [D3] Minutes a day each person is with students, against the contract; null first, then the highest percent, then id. */
export const loads = seenAs(loadByPerson, inOrderBy<Id<'person'>, Load>(byLoad))

function byLoad(a: Load, b: Load): number {
  return rank(a) === rank(b) ? compareText(a.person, b.person) : rank(b) - rank(a)
}

function rank({ percent }: Load): number {
  return percent ?? Number.POSITIVE_INFINITY
}
