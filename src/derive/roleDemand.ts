import type { Stretch } from '../domain/clock.ts'
import { byId, type Id } from '../domain/ids.ts'
import type { Plan, Role } from '../domain/plan.ts'
import { capacityOf } from './capacity.ts'
import { remembered } from './remembered.ts'
import { merged, steadySum } from './stretches.ts'
import { allWeekdays, weekLength } from './theDay.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'
import { entriesOn, type Window, type WindowTables, windowsOf } from './windows.ts'

/** A stretch in which more people of a role are asked for than there are. */
export interface Overasked extends Stretch {
  readonly weekday: number
  readonly asked: number
}

/** How much is asked of a role, and how much it has. */
export interface RoleDemand {
  readonly role: Id<'role'>
  readonly have: number
  readonly peak: number
  readonly over: readonly Overasked[]
  readonly contactMinutesPerDay: number
  readonly capacityMinutes: number
  readonly percent: number | null
}

type Tables = WindowTables & Pick<Plan, 'roles' | 'people' | 'plan'>

/** [D42] What each role is asked for at once and over a day, against the people who fill it (else its headcount); by role. */
export function roleDemand(plan: Tables, asked?: string): RoleDemand[] {
  const windows = windowsOf(plan, asked)
  const does = linksByFrom(plan, 'does')
  const days = weekLength(plan, asked)
  return [...plan.roles.values()].sort(byId).map(role => {
    const parts = (does.get(role.id) ?? [])
      .filter(link => link.part.includes('R'))
      .sort((a, b) => a.count - b.count) // added from the smallest up, fractions give one sum whatever the order of links
      .map(link => ({ practice: link.to, count: link.count, blocks: blocksOf(windows.get(link.to) ?? []) }))
    const frontstage = parts.filter(part => plan.practices.get(part.practice)?.visibility === 'frontstage')
    const { have, fte } = staffOf(plan, role)
    const levels = allWeekdays.flatMap(weekday => levelsOn(parts, weekday))
    const contactMinutesPerDay = steadySum(frontstage.map(part => part.count * minutesPerWeek(part.blocks))) / days
    const capacityMinutes = capacityOf(fte, plan)
    return {
      role: role.id,
      have,
      peak: levels.reduce((most, level) => Math.max(most, level.asked), 0),
      over: levels.filter(level => level.asked > have),
      contactMinutesPerDay,
      capacityMinutes,
      percent: capacityMinutes > 0 ? (contactMinutesPerDay / capacityMinutes) * 100 : null,
    }
  })
}

function staffOf(plan: Tables, role: Role): { have: number; fte: number } {
  const people = (linksByTo(plan, 'fills').get(role.id) ?? []).flatMap(link => plan.people.get(link.from) ?? [])
  if (people.length === 0) return { have: role.headcount, fte: role.headcount }
  return { have: people.length, fte: steadySum(people.map(person => person.fte)) }
}

/** When a practice is on, weekday by weekday, its windows merged. */
type Blocks = ReadonlyMap<number, readonly Stretch[]>

const blocksOf = remembered(
  (windows: readonly Window[]): Blocks =>
    new Map(allWeekdays.map(weekday => [weekday, merged(entriesOn(windows, weekday))])),
)

interface Part {
  readonly count: number
  readonly blocks: Blocks
}

/** The stretches of a weekday in which the same number is asked for, as long as they can be, in order. */
function levelsOn(parts: readonly Part[], weekday: number): Overasked[] {
  const spans = parts.flatMap(({ count, blocks }) => blocks.get(weekday)?.map(block => ({ ...block, count })) ?? [])
  const turns = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const levels: { weekday: number; start: number; end: number; asked: number }[] = []
  for (const [index, start] of turns.entries()) {
    const asked = spans.reduce((sum, span) => (span.start <= start && start < span.end ? sum + span.count : sum), 0)
    const last = levels.at(-1)
    const end = turns[index + 1] ?? start // the last turn only ends
    if (last && last.asked === asked) last.end = end
    else levels.push({ weekday, start, end, asked })
  }
  return levels
}

function minutesPerWeek(blocks: Blocks): number {
  return [...blocks.values()].flat().reduce((sum, { start, end }) => sum + end - start, 0)
}
