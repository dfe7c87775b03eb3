import type { Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Role } from '../domain/plan.ts'
import { capacityOf } from './capacity.ts'
import { inShortOrder } from './inShortOrder.ts'
import { keysTouched, rowsByKey } from './rows.ts'
import { type Before, changing, type Reads, ruleFrom, seenAs } from './rule.ts'
import { merged, steadySum } from './stretches.ts'
import { allWeekdays, weekLength } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'
import { eachWeekday } from './week.ts'
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

const reads: Reads = {
  roles: ['headcount'],
  people: ['fte'],
  links: ['fills'],
  plan: ['school'],
  answers: [weekLength],
}
const ofTheRest = changing<Tables, [asked?: string]>(reads) // what concerns every role

/** When a practice is on, from Monday on, its windows merged; weekdays that are alike have the same list. */
type Blocks = readonly (readonly Stretch[])[]

function blocksOf(windows: readonly Window[] = []): Blocks {
  const [only, other] = windows
  if (only && !other) return blocksOfOne(only)
  return eachWeekday(windows, weekday => merged(entriesOn(windows, weekday)))
}

function blocksOfOne({ entry, weekdays }: Window): Blocks {
  const block = [entry]
  return allWeekdays.map(weekday => (weekdays.includes(weekday) ? block : nothing))
}

const nothing: readonly Stretch[] = []

function isAskedFor({ part }: Link<'does'>): boolean {
  return part.includes('R')
}

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
  const touched = new Set(links as ReadonlySet<Id<'role'>>) // where these links start
  for (const id of [...practices, ...keysTouched(windowsOf(before, asked), windowsOf(after, asked))]) {
    for (const link of done.get(id as Id<'practice'>) ?? []) if (isAskedFor(link)) touched.add(link.from)
  }
  return touched
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
    const done = (does.get(role.id) ?? []).filter(isAskedFor)
    const parts = done.map(({ to, count }) => ({ practice: to, count, blocks: blocksOf(windows.get(to)) }))
    inShortOrder(parts, (a, b) => a.count - b.count) // added from the smallest up, fractions give one sum whatever the order of links
    const frontstage = parts.filter(part => plan.practices.get(part.practice)?.visibility === 'frontstage')
    const { have, fte } = staffOf(plan, role)
    const levels = levelsByDay(parts)
    const contactMinutesPerDay = steadySum(frontstage.map(part => part.count * minutesPerWeek(part.blocks))) / days
    const capacityMinutes = capacityOf(fte, plan)
    return {
      role: role.id,
      have,
      peak: peakOf(levels),
      over: levels.flatMap((ofDay, index) => overIn(ofDay, have, index + 1)),
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

interface Part {
  readonly count: number
  readonly blocks: Blocks
}

/** A stretch in which the same number is asked for. */
interface Level extends Stretch {
  readonly asked: number
}

/** The levels of each weekday from Monday on; weekdays on which every part is alike share one list. */
function levelsByDay(parts: readonly Part[]): readonly (readonly Level[])[] {
  const levels: (readonly Level[])[] = []
  for (const weekday of allWeekdays) {
    let alike = 0
    while (!areAlike(parts, alike, weekday - 1)) alike++ // itself at the latest
    levels.push(levels[alike] ?? levelsOf(parts, weekday))
  }
  return levels
}

function areAlike(parts: readonly Part[], a: number, b: number): boolean {
  for (const { blocks } of parts) if (blocks[a] !== blocks[b]) return false
  return true
}

function peakOf(levels: readonly (readonly Level[])[]): number {
  let most = 0
  for (const ofDay of levels) for (const level of ofDay) most = Math.max(most, level.asked)
  return most
}

function overIn(levels: readonly Level[], have: number, weekday: number): Overasked[] {
  const over: Overasked[] = []
  for (const level of levels) {
    if (level.asked > have) over.push({ weekday, start: level.start, end: level.end, asked: level.asked })
  }
  return over
}

interface Span extends Stretch {
  readonly count: number
  readonly place: number
}

/** When the parts are on, in their order. */
function spansOn(parts: readonly Part[], weekday: number): Span[] {
  const spans: Span[] = []
  for (const { count, blocks } of parts) {
    for (const { start, end } of blocks[weekday - 1] ?? []) spans.push({ start, end, count, place: spans.length })
  }
  return spans
}

/** The stretches of a weekday in which the same number is asked for, as long as they can be, in order. */
function levelsOf(parts: readonly Part[], weekday: number): readonly Level[] {
  const coming = inShortOrder(spansOn(parts, weekday), byStart)
  const levels: { start: number; end: number; asked: number }[] = []
  const on: Span[] = [] // in the order of the parts
  let next = 0
  let start = coming[0]?.start
  while (start !== undefined) {
    let still = 0
    for (const span of on) if (start < span.end) on[still++] = span
    on.length = still
    for (let span = coming[next]; span?.start === start; span = coming[++next]) on.push(span)
    inShortOrder(on, byPlace)
    let asked = 0
    let end = coming[next]?.start
    for (const span of on) {
      asked += span.count
      if (end === undefined || span.end < end) end = span.end
    }
    const last = levels.at(-1)
    if (end !== undefined && last?.asked === asked) last.end = end
    else if (end !== undefined) levels.push({ start, end, asked })
    start = end
  }
  return levels
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

function byPlace(a: Span, b: Span): number {
  return a.place - b.place
}

function minutesPerWeek(blocks: Blocks): number {
  let minutes = 0
  for (const ofWeekday of blocks) for (const { start, end } of ofWeekday) minutes += end - start
  return minutes
}
