import type { Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Person, Plan, Role } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { capacityOf } from './capacity.ts'
import { inShortOrder } from './inShortOrder.ts'
import { keysTouched, recordsOf, rowsOfTable } from './rows.ts'
import { type Before, changing, type Reads, ruleFrom, seenAs } from './rule.ts'
import { steadySum } from './stretches.ts'
import { weekLength } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'
import { byWeekday, eachWeekday } from './week.ts'
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

function isAskedFor({ part }: Link<'does'>): boolean {
  return part.includes('R')
}

const demandByRole = ruleFrom({ ...reads, links: ['fills', 'does'], answers: [windowsOf, weekLength] }, demandOfEach)

/** [D42] What each role is asked for at once and over a day, against the people who fill it (else its headcount); by role. */
export const roleDemand = seenAs(
  demandByRole,
  inOrderBy<Id<'role'>, RoleDemand>((a, b) => compareText(a.role, b.role)),
)

/** The roles that do other practices than before, or practices that happen at another time. */
function rolesMoved(before: Tables, after: Tables, asked?: string): Set<Id<'role'>> | undefined {
  if (ofTheRest(before, asked) !== ofTheRest(after, asked)) return undefined
  const links = touchedSince(validLinks(before, 'does'), validLinks(after, 'does'), link => link.from)
  if (!links) return undefined
  const done = linksByTo(after, 'does')
  const touched = new Set(links as ReadonlySet<Id<'role'>>) // where these links start
  for (const practice of keysTouched(windowsOf(before, asked), windowsOf(after, asked))) {
    for (const link of done.get(practice) ?? []) if (isAskedFor(link)) touched.add(link.from)
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
  const fills = linksByTo(plan, 'fills')
  const days = weekLength(plan, asked)
  const rowOf = (role: Role, id: Id<'role'>): RoleDemand => {
    const parts = partsOf(does.get(id), windows)
    const all = spansOf(parts)
    const spans = eachWeekday(all, weekday => all.filter(({ weekdays }) => weekdays.includes(weekday)))
    const levels = byWeekday(spans, levelsOf)
    const { have, fte } = staffOf(role, recordsOf(plan.people, fills.get(id)?.map(link => link.from) ?? []))
    const contactMinutesPerDay = contactPerWeek(parts, spans) / days
    const capacityMinutes = capacityOf(fte, plan)
    return {
      role: id,
      have,
      peak: peakOf(levels),
      over: overIn(levels, have),
      contactMinutesPerDay,
      capacityMinutes,
      percent: capacityMinutes > 0 ? (contactMinutesPerDay / capacityMinutes) * 100 : null,
    }
  }
  return rowsOfTable(plan.roles, rowOf, before?.answer, before && rolesMoved(before.plan, plan, asked))
}

function staffOf(role: Role, people: readonly Person[]): { have: number; fte: number } {
  if (people.length === 0) return { have: role.headcount, fte: role.headcount }
  return { have: people.length, fte: steadySum(people.map(person => person.fte)) }
}

/** A practice a role does that happens at all, and how many of the role do it. */
interface Part {
  readonly count: number
  readonly windows: readonly Window[]
}

/** From the smallest count up: added in that order, fractions give one sum whatever the order of links. */
function partsOf(links: readonly Link<'does'>[] = [], windows: ReturnType<typeof windowsOf>): readonly Part[] {
  const parts: Part[] = []
  for (const link of links) {
    const theirs = isAskedFor(link) ? windows.get(link.to) : undefined
    if (theirs) parts.push({ count: link.count, windows: theirs })
  }
  return inShortOrder(parts, (a, b) => a.count - b.count)
}

/** A window in which one of the parts is on; its place is among the parts. */
interface Span extends Stretch {
  readonly weekdays: readonly number[]
  readonly count: number
  readonly place: number
}

/** When the parts are on, by start. */
function spansOf(parts: readonly Part[]): readonly Span[] {
  const spans: Span[] = []
  let place = 0
  for (const { count, windows } of parts) {
    for (const { entry, weekdays } of windows) {
      spans.push({ start: entry.start, end: entry.end, weekdays, count, place })
    }
    place++
  }
  return inShortOrder(spans, byStart)
}

/** Minutes of the week with students, one for each who does it. */
function contactPerWeek(parts: readonly Part[], week: readonly (readonly Span[])[]): number {
  const minutes = parts.map(() => 0)
  for (const spans of week) {
    const until = parts.map(() => 0) // what two windows of one part share counts once
    for (const { place, start, end } of spans) {
      const from = Math.max(start, until[place] ?? 0)
      if (end <= from) continue
      minutes[place] = (minutes[place] ?? 0) + end - from
      until[place] = end
    }
  }
  const seen = ({ windows: [window] }: Part) => window?.isFrontstage
  return steadySum(parts.map((part, place) => (seen(part) ? part.count * (minutes[place] ?? 0) : 0)))
}

/** A stretch in which the same number is asked for. */
interface Level extends Stretch {
  readonly asked: number
}

function peakOf(levels: readonly (readonly Level[])[]): number {
  let most = 0
  for (const ofDay of levels) for (const level of ofDay) most = Math.max(most, level.asked)
  return most
}

function overIn(levels: readonly (readonly Level[])[], have: number): Overasked[] {
  const over: Overasked[] = []
  let weekday = 0
  for (const ofDay of levels) {
    weekday++
    for (const { start, end, asked } of ofDay) if (asked > have) over.push({ weekday, start, end, asked })
  }
  return over
}

/** The stretches of a weekday in which the same number is asked for, as long as they can be, in order. */
function levelsOf(coming: readonly Span[]): readonly Level[] {
  const levels: { start: number; end: number; asked: number }[] = []
  const on: Span[] = [] // in the order of the parts
  let next = 0
  let start = coming[0]?.start
  while (start !== undefined) {
    let still = 0
    for (const span of on) if (start < span.end) on[still++] = span
    while (on.length > still) on.pop()
    for (let span = coming[next]; span?.start === start; span = coming[++next]) on.push(span)
    inShortOrder(on, byPlace)
    let asked = 0
    let end = coming[next]?.start
    let place = -1
    for (const span of on) {
      if (span.place !== place) asked += span.count // a part is asked for once, however many of its windows are on
      place = span.place
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
