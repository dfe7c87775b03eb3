import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { freePrep, schoolDay } from './freeTime.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom } from './validLinks.ts'
import { entriesOn, type WindowTables } from './windows.ts'

/** Work without a time of its own, and the free time it could go into. Minutes per week. */
export interface PrepToPlace {
  readonly person: Id<'person'>
  readonly neededPerWeek: number
  readonly availablePerWeek: number
  readonly unplaced: number
}

const weekdays = [1, 2, 3, 4, 5]

/** [D5] People whose practices ask for floating time, whatever it is for, and the free time of Monday to Friday; by person. */
export function prep(plan: Tables, asked?: string): readonly PrepToPlace[] {
  return inPersonOrder(prepByPerson(plan, asked))
}

type Tables = WindowTables & Pick<Plan, 'people' | 'plan'>

const prepByPerson = byPerson(
  { practices: ['timing'], links: ['assigned'], plan: ['school'] },
  (plan: Tables, id, windows): readonly PrepToPlace[] => {
    const { school } = plan.plan
    const day = schoolDay(school)
    const assigned = linksByFrom(plan, 'assigned')
    const practices = new Set((assigned.get(id) ?? []).map(link => link.to))
    const neededPerWeek = steadySum(
      [...practices].map(practice => {
        const timing = plan.practices.get(practice)?.timing
        return timing?.kind === 'floating' ? timing.minutes * timing.timesPerWeek : 0
      }),
    )
    if (neededPerWeek === 0) return []
    const availablePerWeek = day
      ? weekdays.reduce((sum, weekday) => sum + Math.max(0, freePrep(entriesOn(windows, weekday), day, school)), 0)
      : 0
    return [{ person: id, neededPerWeek, availablePerWeek, unplaced: Math.max(0, neededPerWeek - availablePerWeek) }]
  },
)
