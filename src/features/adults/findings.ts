import { personDay } from '../../derive/adultDays.ts'
import { coverage } from '../../derive/coverage.ts'
import { doubleBookings } from '../../derive/doubleBookings.ts'
import { holes } from '../../derive/holes.ts'
import { roleDemand } from '../../derive/roleDemand.ts'
import { merged, overlap } from '../../derive/stretches.ts'
import { timedMoments } from '../../derive/theDay.ts'
import type { Stretch } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** What does not work out on a weekday, with its numbers. */
export type AdultFinding =
  | ({
      readonly kind: 'double'
      readonly person: Id<'person'>
      readonly practices: readonly [Id<'practice'>, Id<'practice'>]
      readonly minutes: number
      readonly weekdays: readonly number[]
    } & Stretch)
  | ({
      readonly kind: 'demand'
      readonly role: Id<'role'>
      readonly asked: number
      readonly have: number
      readonly weekdays: readonly number[]
    } & Stretch)
  | {
      readonly kind: 'coverage'
      readonly moment: Id<'moment'>
      readonly needed: number
      readonly present: number
      readonly weekdays: readonly number[]
    }
  | ({ readonly kind: 'hole'; readonly weekdays: readonly number[] } & Stretch)
  | {
      /** A rule of the contract that is not kept; what it says is the check's own sentence. */
      readonly kind: 'limit'
      readonly adult: Id<'person'> | Id<'role'>
      readonly message: string
      readonly key: string
      readonly weekdays: readonly number[]
    }

/** [D2, D42, D6, D7] What to sort out on one weekday; each row says on which other weekdays it is the same. */
export function adultFindings(plan: Plan, weekday: number, day?: string): AdultFinding[] {
  return [
    ...doubles(plan, weekday, day),
    ...demands(plan, weekday, day),
    ...uncovered(plan, weekday, day),
    ...empty(plan, weekday, day),
  ]
}

function doubles(plan: Plan, weekday: number, day?: string): AdultFinding[] {
  return doubleBookings(plan, day)
    .filter(row => row.weekdays.includes(weekday))
    .flatMap(({ person, practices, weekdays }) => {
      const entries = personDay(plan, person, weekday, day)
      const shared = entries
        .filter(entry => entry.practice === practices[0])
        .flatMap(entry =>
          entries
            .filter(other => other.practice === practices[1])
            .filter(other => other.moment === null || other.moment !== entry.moment)
            .flatMap(other => overlap(entry, other) ?? []),
        )
      return merged(shared).map(({ start, end }) => ({
        kind: 'double' as const,
        person,
        practices,
        weekdays,
        minutes: end - start,
        start,
        end,
      }))
    })
    .sort((a, b) => a.start - b.start)
}

function demands(plan: Plan, weekday: number, day?: string): AdultFinding[] {
  return roleDemand(plan, day)
    .flatMap(({ role, have, over }) =>
      over
        .filter(stretch => stretch.weekday === weekday)
        .map(({ start, end, asked }) => {
          const same = over.filter(other => other.start === start && other.end === end && other.asked === asked)
          return { kind: 'demand' as const, role, have, asked, start, end, weekdays: same.map(other => other.weekday) }
        }),
    )
    .sort((a, b) => a.start - b.start)
}

function uncovered(plan: Plan, weekday: number, day?: string): AdultFinding[] {
  const rows = coverage(plan, day)
  const order = new Map(timedMoments(plan, day).map((moment, index) => [moment.id, index]))
  return rows
    .filter(row => row.weekday === weekday)
    .sort((a, b) => (order.get(a.moment) ?? 0) - (order.get(b.moment) ?? 0))
    .map(({ moment, needed, present }) => {
      const same = rows.filter(row => row.moment === moment && row.present === present)
      return { kind: 'coverage' as const, moment, needed, present, weekdays: same.map(row => row.weekday) }
    })
}

function empty(plan: Plan, weekday: number, day?: string): AdultFinding[] {
  const all = holes(plan, day)
  return all
    .filter(hole => hole.weekday === weekday)
    .map(({ start, end }) => {
      const same = all.filter(hole => hole.start === start && hole.end === end)
      return { kind: 'hole' as const, start, end, weekdays: same.map(hole => hole.weekday) }
    })
}

/** How many things there are to sort out for one adult. */
export function findingsOf(findings: readonly AdultFinding[], id: Id): number {
  return findings.filter(finding => adultOf(finding) === id).length
}

/** Whose it is; nobody's when it is about the students' day. */
export function adultOf(finding: AdultFinding): Id<'person'> | Id<'role'> | undefined {
  switch (finding.kind) {
    case 'double':
      return finding.person
    case 'demand':
      return finding.role
    case 'limit':
      return finding.adult
    default:
      return undefined
  }
}
