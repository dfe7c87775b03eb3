import { type Id, kindOf } from '../../src/domain/ids.ts'
import type { Link, LinkKind } from '../../src/domain/links.ts'
import { hasRecord, type Moment, type Plan, type Practice } from '../../src/domain/plan.ts'

/** The rules about time said a second time in the plainest way: by looking at every ten minutes of every weekday. */

export const week = [1, 2, 3, 4, 5, 6, 7]
/** Random plans keep to a grid of ten minutes. */
export const tick = 10
export const ticks = Array.from({ length: (24 * 60) / tick }, (_, index) => index * tick)

export interface PlainEntry {
  readonly start: number
  readonly end: number
  readonly practice: Id<'practice'>
  readonly moment: Id<'moment'> | null
}

export function linksOf<K extends LinkKind>(plan: Plan, kind: K): Link<K>[] {
  return [...plan.links.values()].filter(
    link => link.kind === kind && hasRecord(plan, link.from) && hasRecord(plan, link.to),
  ) as Link<K>[] // their kind was compared
}

export function dayOf(plan: Plan, asked: string | undefined): string | undefined {
  const days = [...plan.days.values()]
  if (days.some(day => day.id === asked)) return asked
  const key = (day: { order: string; id: string }) => `${day.order} ${day.id}`
  return days
    .filter(day => day.kind === 'aim')
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(day => day.id)[0]
}

export function runs(record: { weekdays: readonly number[] }, weekday: number): boolean {
  return record.weekdays.length === 0 ? weekday <= 5 : record.weekdays.includes(weekday)
}

export function timedOn(plan: Plan, asked: string | undefined, weekday: number) {
  const day = dayOf(plan, asked)
  return [...plan.moments.values()].flatMap(moment =>
    moment.day === day && moment.start !== undefined && moment.end !== undefined && runs(moment, weekday)
      ? [{ ...moment, start: moment.start, end: moment.end }]
      : [],
  )
}

export function windowsOn(plan: Plan, asked: string | undefined, practice: Practice, weekday: number): PlainEntry[] {
  if (dayOf(plan, asked) === undefined || !runs(practice, weekday)) return []
  const { timing, id } = practice
  if (timing.kind === 'at') return [{ start: timing.start, end: timing.end, practice: id, moment: null }]
  if (timing.kind === 'floating') return []
  const makes = linksOf(plan, 'makes').filter(link => link.from === id)
  return timedOn(plan, asked, weekday)
    .filter(moment => makes.some(link => link.to === moment.id))
    .map(moment => ({ start: moment.start, end: moment.end, practice: id, moment: moment.id }))
}

export function entriesOf(plan: Plan, asked: string | undefined, person: Id, weekday: number): PlainEntry[] {
  return linksOf(plan, 'assigned')
    .filter(link => link.from === person)
    .flatMap(link => {
      const practice = plan.practices.get(link.to)
      const onlyThere = (entry: PlainEntry) =>
        entry.moment === null || link.moments.length === 0 || link.moments.includes(entry.moment)
      if (!practice || (link.weekdays.length > 0 && !link.weekdays.includes(weekday))) return []
      return windowsOn(plan, asked, practice, weekday).filter(onlyThere)
    })
}

export function isOn(stretch: { start: number; end: number }, at: number): boolean {
  return stretch.start <= at && at < stretch.end
}

export function isDreamed(plan: Plan, moment: Moment | undefined): boolean {
  const kind = moment && plan.days.get(moment.day)?.kind
  return kind === 'aim' || kind === 'variant'
}

/** Everything reached from `start` by single steps, with the least number of steps, by trying again until nothing changes. */
export function reachedBy(steps: readonly (readonly [Id, Id])[], start: Id): Map<Id, number> {
  const distances = new Map<Id, number>([[start, 0]])
  for (let changed = true; changed; ) {
    changed = false
    for (const [from, to] of steps) {
      const through = (distances.get(from) ?? Number.POSITIVE_INFINITY) + 1
      if (through < (distances.get(to) ?? Number.POSITIVE_INFINITY)) {
        distances.set(to, through)
        changed = true
      }
    }
  }
  return distances
}

export function isOfKind(id: Id, ...kinds: string[]): boolean {
  return kinds.includes(kindOf(id) ?? '')
}
