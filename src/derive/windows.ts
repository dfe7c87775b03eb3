import { runsOn, type Stretch } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { remembered } from './remembered.ts'
import { byTime } from './stretches.ts'
import { sharedWeekdays, theDay } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'

/** A stretch of one practice: of a moment it makes, or at a time of its own (`moment` null). Minutes after midnight. */
export interface Entry extends Stretch {
  readonly practice: Id<'practice'>
  readonly moment: Id<'moment'> | null
}

/** An entry and the weekdays it is on, never none. */
export interface Window {
  readonly entry: Entry
  readonly weekdays: readonly number[]
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

/** When each practice happens on the day: only practices that happen at all, floating ones never. */
export function windowsOf(plan: WindowTables, asked?: string): ReadonlyMap<Id<'practice'>, readonly Window[]> {
  return allWindows(linksByFrom(plan, 'makes'), plan.moments, plan.practices, theDay(plan, asked)?.id)
}

const allWindows = remembered(
  (
    made: ReadonlyMap<Id<'practice'>, readonly Link<'makes'>[]>,
    moments: Plan['moments'],
    practices: Plan['practices'],
    day: Id<'day'> | undefined,
  ) => {
    const windows = new Map<Id<'practice'>, readonly Window[]>()
    if (day === undefined) return windows
    for (const practice of practices.values()) {
      const found = windowsOfOne(practice, made.get(practice.id) ?? [], moments, day)
      if (found.length > 0) windows.set(practice.id, found)
    }
    return windows
  },
)

function windowsOfOne(
  { id, timing, ...practice }: Practice,
  made: readonly Link<'makes'>[],
  moments: Plan['moments'],
  day: Id<'day'>,
): Window[] {
  const weekdays = runsOn(practice)
  if (timing.kind === 'floating') return []
  if (timing.kind === 'at') {
    return [{ entry: { start: timing.start, end: timing.end, practice: id, moment: null }, weekdays }]
  }
  return made.flatMap(link => {
    const moment = moments.get(link.to)
    if (!moment || moment.day !== day || !isTimed(moment)) return []
    const entry = { start: moment.start, end: moment.end, practice: id, moment: moment.id }
    return onSome(entry, sharedWeekdays(runsOn(moment), weekdays))
  })
}

function onSome(entry: Entry, weekdays: readonly number[]): Window[] {
  return weekdays.length > 0 ? [{ entry, weekdays }] : []
}

/** What an assignment leaves of a window: nothing of moments it does not name, only the weekdays it names. */
export function assignedPart({ entry, weekdays }: Window, link: Link<'assigned'>): Window[] {
  if (entry.moment !== null && link.moments.length > 0 && !link.moments.includes(entry.moment)) return []
  if (link.weekdays.length === 0) return [{ entry, weekdays }]
  return onSome(entry, sharedWeekdays(weekdays, link.weekdays))
}

/** The windows of one person over the week, by start, end, practice, moment. */
export function windowsOfPerson(
  plan: WindowTables & Pick<Plan, 'people'>,
  person: Id<'person'>,
  asked?: string,
): Window[] {
  const windows = windowsOf(plan, asked)
  const assigned = linksByFrom(plan, 'assigned').get(person) ?? []
  return assigned
    .flatMap(link => (windows.get(link.to) ?? []).flatMap(window => assignedPart(window, link)))
    .sort(byEntry)
}

/** The entries of one weekday, in the order of the windows. */
export function entriesOn(windows: readonly Window[], weekday: number): Entry[] {
  return windows.filter(window => window.weekdays.includes(weekday)).map(window => window.entry)
}
