import type { Stretch } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { personDay } from './adultDays.ts'
import { fullTime, longestLunch, longestWork, type PrepTime, prepTime } from './breathMeasures.ts'
import { freePrep, schoolDay } from './freeTime.ts'
import { type Load, loads } from './loads.ts'
import { prep } from './prep.ts'
import { minutesCovered } from './stretches.ts'
import { allWeekdays, weekLength } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'
import type { Entry, WindowTables } from './windows.ts'

type Tables = WindowTables & Pick<Plan, 'people' | 'plan'>

/** The entries of one weekday that students see, and the minutes they cover, each once. */
export interface ContactDay {
  readonly weekday: number
  readonly minutes: number
  readonly entries: readonly Entry[]
}

/** What the contract measures on one weekday. */
export interface BreathDay {
  readonly weekday: number
  readonly work: Stretch | undefined
  readonly lunch: Stretch | undefined
  readonly prep: PrepTime
}

/** One person's week with all that its numbers are worked out from. */
export interface PersonWeek {
  readonly load: Load
  /** Weekdays with anything students see. */
  readonly contact: readonly ContactDay[]
  readonly weekLength: number
  /** Weekdays with entries; null without the ends of the school day. */
  readonly breath: readonly BreathDay[] | null
  /** Whether lunch and time to prepare are asked for: only of people near full time. */
  readonly isAsked: boolean
  readonly toPlace: {
    readonly needed: number
    /** The sum of `free`, whether or not anything has to be placed. */
    readonly available: number
    readonly unplaced: number
    readonly practices: readonly Practice[]
    /** Free minutes of the weekdays 1 to 5 that have any. */
    readonly free: readonly { readonly weekday: number; readonly minutes: number }[]
  }
  /** Practices that are new or partly in place. */
  readonly changes: readonly Practice[]
}

/** [D3] [D4] [D5] [D9] A person's numbers and what each was worked out from; undefined for one who is not in the plan. */
export function personWeek(plan: Tables, id: Id<'person'>, asked?: string): PersonWeek | undefined {
  const person = plan.people.get(id)
  const load = loads(plan, asked).find(row => row.person === id)
  if (!person || !load) return undefined
  const days = allWeekdays.map(weekday => ({ weekday, entries: personDay(plan, id, weekday, asked) }))
  const practices = (linksByFrom(plan, 'assigned').get(id) ?? [])
    .flatMap(link => plan.practices.get(link.to) ?? [])
    .sort(byOrder)
  const school = schoolDay(plan.plan.school)
  const free = school ? days.slice(0, 5).flatMap(on => freeOn(plan, on, school)) : []
  return {
    load,
    contact: days
      .map(({ weekday, entries }) => {
        const seen = entries.filter(entry => plan.practices.get(entry.practice)?.visibility === 'frontstage')
        return { weekday, minutes: minutesCovered(seen), entries: seen }
      })
      .filter(({ minutes }) => minutes > 0),
    weekLength: weekLength(plan, asked),
    breath: school ? days.filter(({ entries }) => entries.length > 0).map(on => breathOn(plan, on, school)) : null,
    isAsked: person.fte >= fullTime,
    toPlace: {
      ...neededOf(plan, id, asked),
      practices: practices.filter(({ timing }) => timing.kind === 'floating'),
      available: free.reduce((sum, { minutes }) => sum + minutes, 0),
      free,
    },
    changes: practices.filter(({ status }) => status !== 'in place'),
  }
}

interface WeekdayEntries {
  readonly weekday: number
  readonly entries: readonly Entry[]
}

function breathOn(plan: Tables, { weekday, entries }: WeekdayEntries, school: Stretch): BreathDay {
  return {
    weekday,
    work: longestWork(plan, entries, school),
    lunch: longestLunch(plan, entries, school),
    prep: prepTime(plan, entries, school),
  }
}

function freeOn(plan: Tables, { weekday, entries }: WeekdayEntries, school: Stretch) {
  const minutes = freePrep(entries, school, plan.plan.school)
  return minutes > 0 ? [{ weekday, minutes }] : []
}

function neededOf(plan: Tables, id: Id<'person'>, asked?: string) {
  const row = prep(plan, asked).find(({ person }) => person === id)
  return { needed: row?.neededPerWeek ?? 0, unplaced: row?.unplaced ?? 0 }
}
