import type { Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Plan, Role } from '../domain/plan.ts'
import { capacityOf } from './capacity.ts'
import { inShortOrder } from './inShortOrder.ts'
import { remembered } from './remembered.ts'
import { keysTouched, rowsByKey } from './rows.ts'
import { type Before, changing, type Reads, ruleFrom, seenAs } from './rule.ts'
import { merged, steadySum } from './stretches.ts'
import { allWeekdays, weekLength } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'
import { byWeekday, weekOf } from './week.ts'
import { type Window, type WindowTables, windowsOf } from './windows.ts'

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

const reads: Reads = {
  roles: ['headcount'],
  people: ['fte'],
  links: ['fills'],
  plan: ['school'],
  answers: [weekLength],
}
const ofTheRest = changing<Tables, [asked?: string]>(reads) // what concerns every role

const demandByRole = ruleFrom(
  { ...reads, practices: ['visibility'], links: ['fills', 'does'], answers: [windowsOf, weekLength] },
  demandOfEach,
)

/** [D42] What each role is asked for at once and over a day, against the people who fill it (else its headcount); by role. */
export const roleDemand = seenAs(demandByRole, inRoleOrder)

function inRoleOrder(rows: ReadonlyMap<Id<'role'>, RoleDemand>): readonly RoleDemand[] {
  return [...rows.values()].sort((a, b) => compareText(a.role, b.role))
}

/** The roles that do other practices than before, or practices of which something has changed. */
function rolesMoved(before: Tables, after: Tables, asked?: string): Set<Id<'role'>> | undefined {
  if (ofTheRest(before, asked) !== ofTheRest(after, asked)) return undefined
  const links = touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.from)
  const practices = touchedSince(before.practices, after.practices)
  if (!links || !practices) return undefined
  const done = linksByTo(after, 'does')
  const moved = [...practices, ...keysTouched(windowsOf(before, asked), windowsOf(after, asked))]
  const doing = moved.flatMap(id => done.get(id as Id<'practice'>)?.map(link => link.from) ?? [])
  return new Set([...links, ...doing] as Id<'role'>[]) // where these links start
}

function demandOfEach(
  before: Before<Tables, ReadonlyMap<Id<'role'>, RoleDemand>> | undefined,
  plan: Tables,
  asked?: string,
): ReadonlyMap<Id<'role'>, RoleDemand> {
  const windows = windowsOf(plan, asked)
  const does = linksByFrom(plan, 'does')
  const days = weekLength(plan, asked)
  const rowOf = (id: Id<'role'>): RoleDemand | undefined => {
    const role = plan.roles.get(id)
    if (!role) return undefined
    const parts = (does.get(role.id) ?? [])
      .filter(link => link.part.includes('R'))
      .sort((a, b) => a.count - b.count) // added from the smallest up, fractions give one sum whatever the order of links
      .map(link => ({ practice: link.to, count: link.count, blocks: blocksOf(windows.get(link.to) ?? none) }))
    const frontstage = parts.filter(part => plan.practices.get(part.practice)?.visibility === 'frontstage')
    const { have, fte } = staffOf(plan, role)
    const levelsOn = levelsByDay(parts)
    const levels = allWeekdays.flatMap(levelsOn)
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
  }
  return rowsByKey(plan.roles.keys(), rowOf, before?.answer, before && rolesMoved(before.plan, plan, asked))
}

function staffOf(plan: Tables, role: Role): { have: number; fte: number } {
  const people = (linksByTo(plan, 'fills').get(role.id) ?? []).flatMap(link => plan.people.get(link.from) ?? [])
  if (people.length === 0) return { have: role.headcount, fte: role.headcount }
  return { have: people.length, fte: steadySum(people.map(person => person.fte)) }
}

/** When a practice is on, from Monday on, its windows merged; weekdays that are alike have the same list. */
type Blocks = readonly (readonly Stretch[])[]

const blocksOf = remembered((windows: readonly Window[]): Blocks => byWeekday(weekOf(windows), merged))
const none: readonly Window[] = []

interface Part {
  readonly count: number
  readonly blocks: Blocks
}

/** The stretches of a weekday in which the same number is asked for, worked out anew only where the weekday is unlike the one before. */
function levelsByDay(parts: readonly Part[]): (weekday: number) => readonly Overasked[] {
  let last: readonly Overasked[] = []
  return weekday => {
    const isAlike = weekday > 1 && parts.every(({ blocks }) => blocks[weekday - 1] === blocks[weekday - 2])
    last = isAlike ? last.map(level => ({ ...level, weekday })) : levelsOf(parts, weekday)
    return last
  }
}

interface Span extends Stretch {
  readonly count: number
}

/** The stretches of a weekday in which the same number is asked for, as long as they can be, in order. */
function levelsOf(parts: readonly Part[], weekday: number): Overasked[] {
  const spans: Span[] = []
  for (const { count, blocks } of parts) {
    for (const { start, end } of blocks[weekday - 1] ?? []) spans.push({ start, end, count })
  }
  const turns = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const startingAt = Map.groupBy(spans.keys(), index => spans[index]?.start)
  const levels: { weekday: number; start: number; end: number; asked: number }[] = []
  let near: number[] = [] // those that may be on, by count
  for (const [index, start] of turns.entries()) {
    near = near.filter(each => (spans[each]?.end ?? 0) >= start)
    const starting = startingAt.get(start)
    if (starting) near = inShortOrder([...near, ...starting], (a, b) => a - b)
    const asked = near.reduce((sum, each) => {
      const span = spans[each]
      return span && span.start <= start && start < span.end ? sum + span.count : sum
    }, 0)
    const last = levels.at(-1)
    const end = turns[index + 1] ?? start // the last turn only ends
    if (last && last.asked === asked) last.end = end
    else levels.push({ weekday, start, end, asked })
  }
  return levels
}

function minutesPerWeek(blocks: Blocks): number {
  let minutes = 0
  for (const ofWeekday of blocks) for (const { start, end } of ofWeekday) minutes += end - start
  return minutes
}
