import { runsOn, type Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { inShortOrder, placeIn } from './inShortOrder.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom } from './rule.ts'
import { byTime } from './stretches.ts'
import { sharedWeekdays, theDay } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** A stretch of one practice: of a moment it makes, or at a time of its own (`moment` null). Minutes after midnight. */
export interface Entry extends Stretch {
  readonly practice: Id<'practice'>
  readonly moment: Id<'moment'> | null
}

/** An entry, the weekdays it is on, never none, and whether students see its practice. */
export interface Window {
  readonly entry: Entry
  readonly weekdays: readonly number[]
  readonly isFrontstage: boolean
}

export type WindowTables = Pick<Plan, 'days' | 'moments' | 'practices' | 'links'>

/** By start, end, practice, then moment. */
export function byEntry(a: Window, b: Window): number {
  return (
    byTime(a.entry, b.entry) ||
    compareText(a.entry.practice, b.entry.practice) ||
    compareText(a.entry.moment ?? '', b.entry.moment ?? '')
  )
}

const windowReads = {
  days: ['kind', 'order'],
  moments: ['day', 'start', 'end', 'weekdays'],
  practices: ['timing', 'weekdays', 'visibility'],
  links: ['makes'],
} as const

type WindowsByPractice = ReadonlyMap<Id<'practice'>, readonly Window[]>

/** When each practice happens on the day: only practices that happen at all, floating ones never. */
export const windowsOf = ruleFrom(windowReads, allWindows)

function allWindows(
  before: Before<WindowTables, WindowsByPractice> | undefined,
  plan: WindowTables,
  asked?: string,
): WindowsByPractice {
  const day = theDay(plan, asked)?.id
  if (day === undefined) return new Map()
  const made = linksByFrom(plan, 'makes')
  const rowOf = (practice: Practice, id: Id<'practice'>) => {
    const found = windowsOfOne(practice, made.get(id), plan.moments, day)
    return found.length > 0 ? found : undefined
  }
  const isSameDay = before && theDay(before.plan, asked)?.id === day
  const touched = isSameDay ? practicesMoved(before.plan, plan) : undefined
  return rowsOfTable(plan.practices, rowOf, before?.answer, touched)
}

/** The practices of which something that windows are made of has changed. */
function practicesMoved(before: WindowTables, after: WindowTables): Set<Id<'practice'>> | undefined {
  const practices = touchedSince(before.practices, after.practices)
  const links = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.from)
  const moments = touchedSince(before.moments, after.moments) as Set<Id<'moment'>> | undefined // ids of moments
  if (!practices || !links || !moments) return undefined
  const made = linksByTo(after, 'makes')
  const making = [...moments].flatMap(moment => made.get(moment)?.map(link => link.from) ?? [])
  return new Set([...practices, ...links, ...making] as Id<'practice'>[]) // where these links start
}

function windowsOfOne(
  practice: Practice,
  made: readonly Link<'makes'>[] = [],
  moments: Plan['moments'],
  day: Id<'day'>,
): Window[] {
  const { id, timing } = practice
  if (timing.kind === 'floating') return []
  const weekdays = runsOn(practice)
  const isFrontstage = practice.visibility === 'frontstage'
  if (timing.kind === 'at') {
    return [{ entry: { start: timing.start, end: timing.end, practice: id, moment: null }, weekdays, isFrontstage }]
  }
  const windows: Window[] = []
  for (const { to } of made) {
    const moment = moments.get(to)
    if (!moment || moment.day !== day || !isTimed(moment)) continue
    const shared = sharedWeekdays(runsOn(moment), weekdays)
    const entry = { start: moment.start, end: moment.end, practice: id, moment: moment.id }
    if (shared.length > 0) windows.push({ entry, weekdays: shared, isFrontstage })
  }
  return windows
}

/** What an assignment leaves of a window: nothing of moments it does not name, only the weekdays it names. */
export function assignedPart(window: Window, link: Link<'assigned'>): Window | undefined {
  const { moment } = window.entry
  if (moment !== null && link.moments.length > 0 && !link.moments.includes(moment)) return undefined
  if (link.weekdays.length === 0) return window
  const weekdays = sharedWeekdays(window.weekdays, link.weekdays)
  return weekdays.length > 0 ? { ...window, weekdays } : undefined
}

type WindowsByPerson = ReadonlyMap<Id<'person'>, readonly Window[]>

/** The windows over the week of every person who is assigned, by start, end, practice, moment. */
export const windowsByPerson = ruleFrom(
  { days: ['kind', 'order'], people: [], links: ['assigned'], answers: [windowsOf] },
  allWindowsByPerson,
)

function allWindowsByPerson(
  before: Before<PersonTables, WindowsByPerson> | undefined,
  plan: PersonTables,
  asked?: string,
): WindowsByPerson {
  const windows = windowsOf(plan, asked)
  const moved = before && peopleMoved(before.plan, plan, asked)
  const rowOf = (links: readonly Link<'assigned'>[], person: Id<'person'>) => {
    const last = moved?.links.has(person) === false ? before?.answer.get(person) : undefined
    if (!last) return inShortOrder(assignedWindows(links, windows), byEntry)
    const theirs = [...last]
    const moving = moved?.moving.get(person)
    for (const window of assignedWindows(moving, moved?.from)) theirs.splice(placeIn(theirs, window, byEntry), 1)
    for (const window of assignedWindows(moving, windows)) theirs.splice(placeIn(theirs, window, byEntry), 0, window)
    return theirs
  }
  const people = moved && new Set([...moved.links, ...moved.moving.keys()] as Id<'person'>[]) // where these links start
  return rowsOfTable(linksByFrom(plan, 'assigned'), rowOf, before?.answer, people)
}

function assignedWindows(links: readonly Link<'assigned'>[] = [], windows?: WindowsByPractice): Window[] {
  const theirs: Window[] = []
  for (const link of links) {
    for (const window of windows?.get(link.to) ?? none) {
      const part = assignedPart(window, link)
      if (part) theirs.push(part)
    }
  }
  return theirs
}

/** The people who are assigned to something else, and those with links to practices that happen at another time. */
interface Moved {
  readonly links: ReadonlySet<string>
  readonly moving: ReadonlyMap<Id<'person'>, readonly Link<'assigned'>[]>
  /** When practices happened before. */
  readonly from: WindowsByPractice
}

function peopleMoved(before: PersonTables, after: PersonTables, asked?: string): Moved | undefined {
  const links = touchedSince(validLinks(before, 'assigned'), validLinks(after, 'assigned'), link => link.from)
  if (!links) return undefined
  const from = windowsOf(before, asked)
  const assigned = linksByTo(after, 'assigned')
  const moving = new Map<Id<'person'>, Link<'assigned'>[]>()
  for (const practice of keysTouched(from, windowsOf(after, asked))) {
    for (const link of assigned.get(practice) ?? []) {
      const theirs = moving.get(link.from)
      if (theirs) theirs.push(link)
      else moving.set(link.from, [link])
    }
  }
  return { links, moving, from }
}

type PersonTables = WindowTables & Pick<Plan, 'people'>

const none: readonly Window[] = []

/** The windows of one person over the week, by start, end, practice, moment. */
export function windowsOfPerson(
  plan: WindowTables & Pick<Plan, 'people'>,
  person: Id<'person'>,
  asked?: string,
): readonly Window[] {
  return windowsByPerson(plan, asked).get(person) ?? none
}

/** The entries of one weekday, in the order of the windows. */
export function entriesOn(windows: readonly Window[], weekday: number): Entry[] {
  const entries: Entry[] = []
  let last: readonly number[] | undefined // most share theirs with the one before
  let isOn = false
  for (const { entry, weekdays } of windows) {
    if (weekdays !== last) isOn = weekdays.includes(weekday)
    last = weekdays
    if (isOn) entries.push(entry)
  }
  return entries
}
