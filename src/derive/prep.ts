import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { freePrep, schoolDay } from './freeTime.ts'
import { remembered } from './remembered.ts'
import { recordsOf, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom } from './validLinks.ts'
import { touchedSince } from './versions.ts'
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

/** The minutes a week of the practices without a time of their own. */
const floating = ruleFrom(
  { practices: ['timing'] },
  (before: Before<Pick<Plan, 'practices'>, Minutes> | undefined, plan: Pick<Plan, 'practices'>): Minutes => {
    const minutesOf = ({ timing }: Practice) =>
      timing.kind === 'floating' ? timing.minutes * timing.timesPerWeek : undefined
    const touched = before && touchedSince(before.plan.practices, plan.practices)
    return rowsOfTable(plan.practices, minutesOf, before?.answer, touched as Set<Id<'practice'>> | undefined) // ids of practices
  },
)

type Minutes = ReadonlyMap<Id<'practice'>, number>

/** The minutes a week of someone with these links. */
const neededFor = remembered((links: readonly Link<'assigned'>[], minutes: Minutes) => {
  const practices = links.map(link => link.to)
  return steadySum(recordsOf(minutes, practices))
})

const none: readonly Link<'assigned'>[] = []

const prepByPerson = byPerson(
  { practices: ['timing'], links: ['assigned'], plan: ['school'] },
  (plan: Tables, id, windows): readonly PrepToPlace[] => {
    const { school } = plan.plan
    const day = schoolDay(school)
    const neededPerWeek = neededFor(linksByFrom(plan, 'assigned').get(id) ?? none, floating(plan))
    if (neededPerWeek === 0) return []
    const free = day ? byWeekday(weekOf(windows), entries => Math.max(0, freePrep(entries, day, school))) : []
    const availablePerWeek = free.slice(0, mondayToFriday).reduce((sum, minutes) => sum + minutes, 0)
    return [{ person: id, neededPerWeek, availablePerWeek, unplaced: Math.max(0, neededPerWeek - availablePerWeek) }]
  },
)

/** [D5] People whose practices ask for floating time, whatever it is for, and the free time of Monday to Friday; by person. */
export const prep = seenAs(prepByPerson, inPersonOrder<PrepToPlace>())
