import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { freePrep, schoolDay } from './freeTime.ts'
import { rule, seenAs } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByTo } from './validLinks.ts'
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

/** The minutes a week of each practice without a time of its own, by person. */
const floating = rule(
  { practices: ['timing'], links: ['assigned'] },
  (plan: Pick<Plan, 'people' | 'practices' | 'links'>) => {
    const assigned = linksByTo(plan, 'assigned')
    const minutesOf = new Map<Id<'person'>, number[]>()
    for (const { id, timing } of plan.practices.values()) {
      if (timing.kind !== 'floating') continue
      for (const { from } of assigned.get(id) ?? []) {
        const minutes = minutesOf.get(from) ?? []
        minutesOf.set(from, minutes)
        minutes.push(timing.minutes * timing.timesPerWeek)
      }
    }
    return minutesOf as ReadonlyMap<Id<'person'>, readonly number[]>
  },
)

const prepByPerson = byPerson(
  { plan: ['school'], answers: [floating] },
  (plan: Tables, id, windows): readonly PrepToPlace[] => {
    const { school } = plan.plan
    const day = schoolDay(school)
    const neededPerWeek = steadySum(floating(plan).get(id) ?? [])
    if (neededPerWeek === 0) return []
    const free = day ? byWeekday(weekOf(windows), entries => Math.max(0, freePrep(entries, day, school))) : []
    const availablePerWeek = free.slice(0, mondayToFriday).reduce((sum, minutes) => sum + minutes, 0)
    return [{ person: id, neededPerWeek, availablePerWeek, unplaced: Math.max(0, neededPerWeek - availablePerWeek) }]
  },
)

/** [D5] People whose practices ask for floating time, whatever it is for, and the free time of Monday to Friday; by person. */
export const prep = seenAs(prepByPerson, inPersonOrder<PrepToPlace>())
