import type { Stretch } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import type { Person, Plan } from '../domain/plan.ts'
import { fullTime, longestLunch, longestWork, prepTime } from './breathMeasures.ts'
import { byPerson, inPersonOrder } from './byPerson.ts'
import { freeStretches, minutesIn, schoolDay } from './freeTime.ts'
import { seenAs } from './rule.ts'
import { byWeekday, weekOf } from './week.ts'
import type { Entry, WindowTables } from './windows.ts'

/** A limit of the contract that a weekday of a person breaks. Minutes. */
export interface Breath {
  readonly person: Id<'person'>
  readonly weekday: number
  readonly rule: 'continuous' | 'lunch' | 'prep'
  readonly minutes: number
  readonly limit: number
}

type Tables = WindowTables & Pick<Plan, 'people' | 'plan'>

const breathByPerson = byPerson(
  { people: ['fte'], practices: ['timing'], plan: ['school'] },
  (plan: Tables, id, windows): readonly Breath[] => {
    const day = schoolDay(plan.plan.school)
    const person = plan.people.get(id)
    if (!day || !person) return []
    const broken = byWeekday(weekOf(windows), entries => limitsBroken(plan, person, entries, day))
    return broken.flatMap((limits, index) => limits.map(limit => ({ person: id, weekday: index + 1, ...limit })))
  },
)

/**
 * [D4] Weekdays without a pause, a lunch or time to prepare, by person, weekday, rule. Lunch and preparation are asked of
 * people of at least 0.8. Without the ends of the school day there is nothing to say.
 */
export const breath = seenAs(breathByPerson, inPersonOrder<Breath>())

function limitsBroken(
  plan: Tables,
  { fte }: Person,
  entries: readonly Entry[],
  day: Stretch,
): Pick<Breath, 'rule' | 'minutes' | 'limit'>[] {
  if (entries.length === 0) return []
  const { contract } = plan.plan.school
  const continuous = minutesIn(longestWork(plan, entries, day))
  const found: Pick<Breath, 'rule' | 'minutes' | 'limit'>[] = []
  if (continuous > contract.maxContinuousMinutes)
    found.push({ rule: 'continuous', minutes: continuous, limit: contract.maxContinuousMinutes })
  if (fte < fullTime) return found
  const free = freeStretches(entries, day)
  const lunch = minutesIn(longestLunch(plan, entries, day, free))
  if (lunch < contract.dutyFreeLunchMinutes)
    found.push({ rule: 'lunch', minutes: lunch, limit: contract.dutyFreeLunchMinutes })
  const prep = prepTime(plan, entries, day, free).minutes
  if (prep < contract.minPrepMinutesPerDay)
    found.push({ rule: 'prep', minutes: prep, limit: contract.minPrepMinutesPerDay })
  return found
}
