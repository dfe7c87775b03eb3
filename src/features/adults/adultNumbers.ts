import type { BreathDay, PersonWeek } from '../../derive/personWeek.ts'
import type { RoleWeek } from '../../derive/roleWeek.ts'
import type { Contract } from '../../domain/contract.ts'

/** The numbers of an adult's week, in the order they are shown. */
export const numberNames = ['contact', 'busiest', 'work', 'lunch', 'prep', 'peak', 'toPlace', 'changes'] as const
export type NumberName = (typeof numberNames)[number]

/** A number, or what the checks say. */
export type AskedNumber = NumberName | 'checks'

/** How many minutes one weekday has, or several that have as many. */
export interface OnDays {
  readonly minutes: number
  readonly weekdays: readonly number[]
}

/** One number, and whether it keeps to the contract: `tight` is near the limit. */
export interface AdultNumber {
  readonly name: NumberName
  readonly stands: 'fine' | 'tight' | 'over'
}

/** The numbers there are of a person, each with how it stands to the contract. */
export function personNumbers(week: PersonWeek, contract: Contract): AdultNumber[] {
  const { breath, isAsked, load, toPlace } = week
  const work = breath && most(breath, day => lengthOf(day.work))
  const lunch = breath && isAsked ? least(breath, day => lengthOf(day.lunch)) : null
  const prep = breath && isAsked ? least(breath, day => day.prep.minutes) : null
  return [
    { name: 'contact', stands: loadStands(load.percent, contract) },
    ...(load.worst ? [{ name: 'busiest', stands: loadStands(load.worst.percent, contract) } as const] : []),
    ...(work ? [{ name: 'work', stands: overIf(work.minutes > contract.maxContinuousMinutes) } as const] : []),
    ...(lunch ? [{ name: 'lunch', stands: overIf(lunch.minutes < contract.dutyFreeLunchMinutes) } as const] : []),
    ...(prep ? [{ name: 'prep', stands: overIf(prep.minutes < contract.minPrepMinutesPerDay) } as const] : []),
    { name: 'toPlace', stands: overIf(toPlace.unplaced > 0) },
    { name: 'changes', stands: 'fine' },
  ]
}

/** The numbers there are of a role. */
export function roleNumbers({ demand }: RoleWeek, contract: Contract): AdultNumber[] {
  return [
    { name: 'contact', stands: loadStands(demand.percent ?? 0, contract) },
    { name: 'peak', stands: overIf(demand.over.length > 0) },
    { name: 'toPlace', stands: 'fine' },
    { name: 'changes', stands: 'fine' },
  ]
}

/** [D3] Above all of it is over, above the plan's own mark tight; contact without capacity is over. */
export function loadStands(percent: number | null, { amberLoadPercent }: Contract): AdultNumber['stands'] {
  if (percent === null || percent > 100) return 'over'
  return percent > amberLoadPercent ? 'tight' : 'fine'
}

function overIf(isOver: boolean): AdultNumber['stands'] {
  return isOver ? 'over' : 'fine'
}

export function lengthOf(stretch: { readonly start: number; readonly end: number } | undefined): number {
  return stretch ? stretch.end - stretch.start : 0
}

/** The largest, and every weekday that has it; null of no day. */
export function most(days: readonly BreathDay[], minutesOf: (day: BreathDay) => number): OnDays | null {
  return mostOf(days.map(day => ({ weekday: day.weekday, minutes: minutesOf(day) })))
}

/** The smallest, and every weekday that has it; null of no day. */
export function least(days: readonly BreathDay[], minutesOf: (day: BreathDay) => number): OnDays | null {
  return extreme(
    days.map(day => ({ weekday: day.weekday, minutes: minutesOf(day) })),
    Math.min,
  )
}

interface Measured {
  readonly weekday: number
  readonly minutes: number
}

/** The largest of what is measured already. */
export function mostOf(days: readonly Measured[]): OnDays | null {
  return extreme(days, Math.max)
}

function extreme(days: readonly Measured[], pick: (...all: number[]) => number): OnDays | null {
  if (days.length === 0) return null
  const minutes = pick(...days.map(day => day.minutes))
  return { minutes, weekdays: days.filter(day => day.minutes === minutes).map(day => day.weekday) }
}

/** The number that a check about the contract speaks of. */
export function numberOfCheck(message: string): NumberName {
  switch (message) {
    case 'finding.D4.continuous':
      return 'work'
    case 'finding.D4.lunch':
      return 'lunch'
    case 'finding.D4.prep':
      return 'prep'
    case 'finding.D5':
      return 'toPlace'
    case 'finding.D9':
      return 'changes'
    case 'finding.D42.over':
      return 'peak'
    default:
      return 'contact'
  }
}

/** The word over a number: what a role is asked for is all its people together. */
export function labelOf(name: NumberName, kind: 'person' | 'role') {
  return kind === 'role' && name === 'contact'
    ? ('adults.number.contact.role' as const)
    : (`adults.number.${name}.label` as const)
}
