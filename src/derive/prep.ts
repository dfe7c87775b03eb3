import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { freePrep, schoolDay } from './freeTime.ts'
import { seenAs } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom } from './validLinks.ts'
import { byWeekday, weekOf } from './week.ts'
import type { WindowTables } from './windows.ts'

/** Work without a time of its own, and the free time it could go into. Minutes per week. */
export interface PrepToPlace {
  readonly person: Id<'person'>
  readonly neededPerWeek: number
  readonly availablePerWeek: number
  readonly unplaced: number
}

const mondayToFriday = 5

type Tables = WindowTables & Pick<Plan, 'people' | 'plan'>

const prepByPerson = byPerson(
  { practices: ['timing'], links: ['assigned'], plan: ['school'] },
  (plan: Tables, id, windows): readonly PrepToPlace[] => {
    const { school } = plan.plan
    const day = schoolDay(school)
    const assigned = linksByFrom(plan, 'assigned')
    const floating = new Map<Id<'practice'>, number>()
    for (const { to } of assigned.get(id) ?? []) {
      const timing = plan.practices.get(to)?.timing
      if (timing?.kind === 'floating') floating.set(to, timing.minutes * timing.timesPerWeek)
    }
    const neededPerWeek = steadySum([...floating.values()])
    if (neededPerWeek === 0) return []
    const free = day ? byWeekday(weekOf(windows), entries => Math.max(0, freePrep(entries, day, school))) : []
    const availablePerWeek = free.slice(0, mondayToFriday).reduce((sum, minutes) => sum + minutes, 0)
    return [{ person: id, neededPerWeek, availablePerWeek, unplaced: Math.max(0, neededPerWeek - availablePerWeek) }]
  },
)

/** [D5] People whose practices ask for floating time, whatever it is for, and the free time of Monday to Friday; by person. */
export const prep = seenAs(prepByPerson, inPersonOrder<PrepToPlace>())
