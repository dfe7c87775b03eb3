import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom } from './rule.ts'
import { saysSame } from './saysSame.ts'
import { steadySum } from './stretches.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'
import { eachWeekday } from './week.ts'
import { assignedPart, type Window, type WindowTables, windowsOf } from './windows.ts'

/** The adults with students in a moment on a weekday: people by name, and how many more its roles promise. */
export interface Presence {
  readonly people: ReadonlySet<Id<'person'>>
  /** One number for each role that does a practice nobody is assigned to. */
  readonly promised: readonly number[]
  /** How many adults that makes. */
  readonly count: number
}

export type PresenceTables = WindowTables & Pick<Plan, 'people' | 'roles'>
/** From Monday on; undefined without anyone. */
export type PresenceByWeekday = readonly (Presence | undefined)[]
export type PresenceByMoment = ReadonlyMap<Id<'moment'>, PresenceByWeekday>

/** [D6] Who is there, by moment and weekday, through frontstage practices that happen during it. */
export const presence = ruleFrom(
  { days: ['kind', 'order'], links: ['makes', 'assigned', 'does'], answers: [windowsOf] },
  presenceByMoment,
)

function presenceByMoment(
  before: Before<PresenceTables, PresenceByMoment> | undefined,
  plan: PresenceTables,
  asked?: string,
): PresenceByMoment {
  const windows = windowsOf(plan, asked)
  const makes = linksByTo(plan, 'makes')
  const assigned = linksByTo(plan, 'assigned')
  const does = linksByTo(plan, 'does')
  const rowOf = (making: readonly Link<'makes'>[], moment: Id<'moment'>) => {
    const there: There[] = []
    for (const { from: practice } of making) {
      for (const window of windows.get(practice) ?? []) {
        if (!window.isFrontstage || window.entry.moment !== moment) continue
        const people = assigned.get(practice)
        if (!people) addPromised(there, window.weekdays, does.get(practice))
        for (const link of people ?? []) {
          const part = assignedPart(window, link)
          if (part) thereOn(part.weekdays, there).people.add(link.from)
        }
      }
    }
    if (there.length === 0) return undefined
    return eachWeekday(there, weekday => presenceOf(there.filter(({ weekdays }) => weekdays.includes(weekday))))
  }
  return rowsOfTable(makes, rowOf, before?.answer, before && momentsMoved(before.plan, plan, asked))
}

/** Who is there on the same weekdays: people, and as many as roles promise. */
interface There {
  readonly weekdays: readonly number[]
  readonly people: Set<Id<'person'>>
  readonly promised: number[]
}

/** The last of them where it is of these weekdays, as it is most of the time, else a new one. */
function thereOn(weekdays: readonly number[], all: There[]): There {
  const last = all.at(-1)
  if (last?.weekdays === weekdays) return last
  const there: There = { weekdays, people: new Set(), promised: [] }
  all.push(there)
  return there
}

function addPromised(all: There[], weekdays: readonly number[], does: readonly Link<'does'>[] = []): void {
  const { promised } = thereOn(weekdays, all)
  for (const { part, count } of does) if (part.includes('R')) promised.push(count)
}

function presenceOf(all: readonly There[]): Presence | undefined {
  const [first] = all
  if (!first) return undefined
  const { people, promised } = all.length === 1 ? first : together(all)
  return { people, promised, count: people.size + steadySum(promised) }
}

function together(all: readonly There[]): Omit<There, 'weekdays'> {
  const people = new Set<Id<'person'>>()
  const promised: number[] = []
  for (const there of all) {
    for (const person of there.people) people.add(person)
    promised.push(...there.promised)
  }
  return { people, promised }
}

/** The moments made by other practices than before, or by practices that happen on other weekdays or that others do. */
function momentsMoved(before: PresenceTables, after: PresenceTables, asked?: string): Set<Id<'moment'>> | undefined {
  const [were, are] = [windowsOf(before, asked), windowsOf(after, asked)]
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.to)
  const practices = [
    touchedSince(validLinks(before, 'assigned'), validLinks(after, 'assigned'), link => link.to),
    touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.to),
    keysTouched(were, are).filter(practice => !areOnlyRetimed(were.get(practice), are.get(practice))),
  ]
  if (!made || practices.includes(undefined)) return undefined
  const makes = linksByFrom(after, 'makes')
  const theirs = practices.flatMap(ids =>
    [...(ids ?? [])].flatMap(id => makes.get(id as Id<'practice'>)?.map(link => link.to) ?? []),
  )
  return new Set([...made, ...theirs] as Id<'moment'>[]) // where these links lead
}

/** Whether windows differ in nothing but the time of their weekdays. */
function areOnlyRetimed(before: readonly Window[] = [], after: readonly Window[] = []): boolean {
  return (
    before.length === after.length &&
    before.every(({ entry, weekdays, isFrontstage }, index) => {
      const now = after[index]
      return now?.entry.moment === entry.moment && now.isFrontstage === isFrontstage && saysSame(now.weekdays, weekdays)
    })
  )
}

/** [D6] How many adults are there: distinct people, and what roles promise. */
export function countPresent(there: PresenceByWeekday | undefined, weekday: number): number {
  return there?.[weekday - 1]?.count ?? 0
}
