import { capacityOf } from '../../derive/capacity.ts'
import { supportsNeeded } from '../../derive/needs.ts'
import { presence } from '../../derive/presence.ts'
import { firstYearOf } from '../../derive/prices.ts'
import { roleWeek } from '../../derive/roleWeek.ts'
import { minutesCovered } from '../../derive/stretches.ts'
import { allWeekdays, timedMoments, weekLength } from '../../derive/theDay.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Fall, Stand } from '../../derive/whatIfFall.ts'
import { makersOf, missingFor } from '../../derive/whatIfStands.ts'
import { entriesOn, type Window, windowsOfPerson } from '../../derive/windows.ts'
import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan, Support } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { sayGaps } from './sayFall.ts'
import { namesOf, type Speaking } from './useSpeaking.ts'

/** What one side of a row is worked out from, line by line. */
export function behind(
  fall: Fall,
  side: 'before' | 'after',
  { plan, report }: Stand,
  speaking: Speaking,
  day?: string,
): string[] {
  const { say, format, name } = speaking
  switch (fall.of) {
    case 'moment': {
      const gaps = report.coverage.filter(gap => gap.moment === fall.moment)
      return [...supportsOf(plan, fall.moment, speaking), ...(gaps.length > 0 ? [sayGaps(gaps, speaking)] : [])]
    }
    case 'feeling':
      return fall[side].shaping.map(id => sayPractice(plan, id, fall[side].holding.includes(id), speaking))
    case 'practice': {
      const { people, roles } = fall[side]
      return [
        ...(people.length > 0 ? [say('whatIf.line.people', { names: namesOf(plan, people, speaking) })] : []),
        ...(roles.length > 0 ? [say('whatIf.line.roles', { names: namesOf(plan, roles, speaking) })] : []),
      ]
    }
    case 'clash':
      return windowsOfPerson(plan, fall.person, day)
        .filter(({ entry }) => fall.practices.includes(entry.practice))
        .map(window => sayWindow(plan, window, speaking))
    case 'presence':
      return thereIn(plan, fall.moment, speaking, day)
    case 'demand': {
      const { over, have } = fall[side]
      const stretches = over.map(({ weekday, start, end, asked }) =>
        say('whatIf.line.present', {
          weekdays: format.weekday(weekday, 'long'),
          names: say('finding.stretch', { asked, from: format.time(start), to: format.time(end) }),
        }),
      )
      return [...stretches, say('whatIf.line.asked', { n: have }), ...demandOf(plan, fall.role, speaking, day)]
    }
    case 'load':
      return loadOf(plan, fall.person, speaking, day)
    case 'breath': {
      const [first] = fall[side]
      if (!first) return []
      return windowsOfPerson(plan, fall.person, day)
        .filter(({ weekdays }) => weekdays.includes(first.weekday))
        .map(window => sayWindow(plan, { ...window, weekdays: [first.weekday] }, speaking))
    }
    case 'prep': {
      const row = fall[side]
      return row
        ? [
            say('whatIf.line.needed', { n: Math.round(row.neededPerWeek) }),
            say('whatIf.line.free', { n: Math.round(row.availablePerWeek) }),
          ]
        : []
    }
    case 'overlap':
      return fall.moments.flatMap(id => sayMoment(plan, id, speaking))
    case 'hole': {
      const hole = fall.before ?? fall.after
      return timedMoments(plan, day)
        .filter(({ start, end }) => hole && end > hole.start - 60 && start < hole.end + 60)
        .flatMap(({ id }) => sayMoment(plan, id, speaking))
    }
    case 'owner':
      return (linksByTo(plan, 'owns').get(fall.support) ?? []).map(link => name(plan, link.from))
    case 'money':
      return sumsOf(plan, fall.what, speaking)
  }
}

function supportsOf(plan: Plan, moment: Id<'moment'>, { say, name }: Speaking): string[] {
  const needed = supportsNeeded(plan, 'needed')
  const ids = new Set(makersOf(plan, moment).flatMap(practice => [...(needed.get(practice) ?? [])]))
  return [...ids].sort().flatMap(id => {
    const support = plan.supports.get(id)
    return support ? say('whatIf.line', { title: name(plan, id), what: say(`support.status.${support.status}`) }) : []
  })
}

function sayPractice(plan: Plan, id: Id<'practice'>, holds: boolean, speaking: Speaking): string {
  const { say, name } = speaking
  const title = name(plan, id)
  const missing = missingFor(plan, id)
  if (holds) return say('whatIf.line.holds', { title })
  return missing.length > 0
    ? say('whatIf.line.waits', { title, supports: namesOf(plan, missing, speaking) })
    : say('whatIf.line.nobody', { title })
}

function sayWindow(plan: Plan, { entry, weekdays }: Window, { say, format, name }: Speaking): string {
  return say('whatIf.line.window', {
    title: name(plan, entry.practice),
    stretch: format.stretch(entry.start, entry.end),
    weekdays: format.weekdays(weekdays),
  })
}

function sayMoment(plan: Plan, id: Id<'moment'>, { say, format, name }: Speaking): string[] {
  const moment = plan.moments.get(id)
  if (!moment || !isTimed(moment)) return []
  return [
    say('whatIf.line.window', {
      title: name(plan, id),
      stretch: format.stretch(moment.start, moment.end),
      weekdays: format.weekdays(runsOn(moment)),
    }),
  ]
}

/** Who is there, weekdays with the same people together. */
function thereIn(plan: Plan, moment: Id<'moment'>, speaking: Speaking, day?: string): string[] {
  const { say, format } = speaking
  const byWeekday = presence(plan, day).get(moment) ?? []
  const said = byWeekday.flatMap((there, index) => {
    if (!there) return []
    const { people, promised } = there
    const more = promised.reduce((sum: number, count: number) => sum + count, 0)
    const names = [
      ...[...people].sort().map(id => speaking.name(plan, id)),
      ...(more > 0 ? [say('whatIf.line.promised', { n: more })] : []),
    ]
    return { weekday: index + 1, names: format.list(names) || say('whatIf.side.nobody') }
  })
  return [...Map.groupBy(said, each => each.names)].map(([names, days]) =>
    say('whatIf.line.present', { weekdays: format.weekdays(days.map(({ weekday }) => weekday)), names }),
  )
}

/** The minutes a week of each practice with students, then what the contract leaves for it. */
function loadOf(plan: Plan, person: Id<'person'>, { say, name }: Speaking, day?: string): string[] {
  const windows = windowsOfPerson(plan, person, day).filter(
    ({ entry }) => plan.practices.get(entry.practice)?.visibility === 'frontstage',
  )
  const covered = (some: readonly Window[]) =>
    allWeekdays.reduce((sum, weekday) => sum + minutesCovered(entriesOn(some, weekday)), 0)
  const minutes = [...Map.groupBy(windows, ({ entry }) => entry.practice)].map(
    ([practice, theirs]) => [practice, covered(theirs)] as const,
  )
  const isTogether = minutes.reduce((sum, [, n]) => sum + n, 0) > covered(windows)
  const fte = plan.people.get(person)?.fte ?? 0
  return [
    ...minutes
      .sort(([, a], [, b]) => b - a)
      .map(([practice, n]) => say('whatIf.line.week', { title: name(plan, practice), n })),
    ...(isTogether ? [say('whatIf.line.together')] : []),
    say('whatIf.line.days', { n: weekLength(plan, day) }),
    say('whatIf.line.contract', { n: Math.round(capacityOf(fte, plan)), percent: Math.round(fte * 100) }),
  ]
}

/** [D42] The minutes a week of each practice of a role with students, once for each who does it, then what the contracts leave for them. */
function demandOf(plan: Plan, id: Id<'role'>, { say, name }: Speaking, day?: string): string[] {
  const week = roleWeek(plan, id, day)
  if (!week) return []
  const { parts, holders, demand } = week
  return [
    ...parts.map(({ practice, count, minutesPerWeek }) =>
      say('whatIf.line.each', { title: name(plan, practice.id), minutes: minutesPerWeek, n: count }),
    ),
    say('whatIf.line.days', { n: week.weekLength }),
    ...holders.map(({ person, capacityMinutes }) =>
      say('whatIf.line.allowed', { title: name(plan, person.id), n: Math.round(capacityMinutes) }),
    ),
    ...(holders.length === 0 ? [say('whatIf.line.allowed.all', { n: Math.round(demand.capacityMinutes) })] : []),
  ]
}

/** The supports a sum adds up, the largest first. */
function sumsOf(plan: Plan, what: Extract<Fall, { of: 'money' }>['what'], { say, format, name }: Speaking): string[] {
  const amount = (support: Support) => (what === 'perYear' ? (support.costPerYear ?? 0) : firstYearOf(support))
  return [...plan.supports.values()]
    .filter(support => what !== 'newMoney' || support.status !== 'in place')
    .filter(support => amount(support) > 0)
    .sort((a, b) => amount(b) - amount(a))
    .map(support =>
      say('whatIf.line', { title: name(plan, support.id), what: format.money(amount(support), plan.plan.currency) }),
    )
}
