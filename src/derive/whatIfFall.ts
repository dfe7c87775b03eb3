import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Breath } from './breath.ts'
import type { CoverageGap } from './coverage.ts'
import type { DoubleBooking } from './doubleBookings.ts'
import type { Hole } from './holes.ts'
import type { Load } from './loads.ts'
import type { PrepToPlace } from './prep.ts'
import type { Readiness } from './readiness.ts'
import type { PlanReport } from './report.ts'
import type { RoleDemand } from './roleDemand.ts'
import type { StudentOverlap } from './studentOverlaps.ts'
import type { Hands } from './whatIfStands.ts'

/** A plan and what follows from it. */
export interface Stand {
  readonly plan: Plan
  readonly report: PlanReport
}

/** What becomes of something: it gets worse, better, or only other. */
export type Way = 'worse' | 'better' | 'other'

interface Two<T> {
  readonly before: T
  readonly after: T
}

/** A feeling and the practices that hold it, of all that shape it. */
export interface Holding {
  readonly shaping: readonly Id<'practice'>[]
  readonly holding: readonly Id<'practice'>[]
}

/** One thing that is another than before, with both sides as the rules give them. */
export type Fall = { readonly way: Way } & (
  | ({ readonly of: 'moment'; readonly moment: Id<'moment'> } & Two<Readiness>)
  | ({ readonly of: 'feeling'; readonly feeling: Id<'feeling'> } & Two<Holding>)
  | ({ readonly of: 'practice'; readonly practice: Id<'practice'> } & Two<Hands>)
  | ({
      readonly of: 'clash'
      readonly person: Id<'person'>
      readonly practices: DoubleBooking['practices']
    } & Two<DoubleBooking | null>)
  | ({ readonly of: 'presence'; readonly moment: Id<'moment'> } & Two<readonly CoverageGap[]>)
  | ({ readonly of: 'demand'; readonly role: Id<'role'> } & Two<RoleDemand>)
  | ({ readonly of: 'load'; readonly person: Id<'person'> } & Two<Load>)
  | ({ readonly of: 'breath'; readonly person: Id<'person'>; readonly rule: Breath['rule'] } & Two<readonly Breath[]>)
  | ({ readonly of: 'prep'; readonly person: Id<'person'> } & Two<PrepToPlace | null>)
  | ({ readonly of: 'overlap'; readonly moments: StudentOverlap['moments'] } & Two<StudentOverlap | null>)
  | ({ readonly of: 'hole'; readonly weekdays: readonly number[] } & Two<Hole | null>)
  | ({ readonly of: 'owner'; readonly support: Id<'support'> } & Two<boolean>)
  | ({ readonly of: 'money'; readonly what: Sum } & Two<number>)
)

export type FallKind = Fall['of']
export type Sum = 'firstYear' | 'perYear' | 'newMoney'

/** In the order in which they are told. */
export const fallKinds: readonly FallKind[] = [
  'moment',
  'feeling',
  'practice',
  'clash',
  'presence',
  'demand',
  'load',
  'breath',
  'prep',
  'overlap',
  'hole',
  'owner',
  'money',
]

/** What a fall is about: the same for the same thing. */
export function keyOfFall(fall: Fall): string {
  switch (fall.of) {
    case 'moment':
    case 'presence':
      return `${fall.of} ${fall.moment}`
    case 'feeling':
      return `${fall.of} ${fall.feeling}`
    case 'practice':
      return `${fall.of} ${fall.practice}`
    case 'clash':
      return `${fall.of} ${fall.person} ${fall.practices.join(' ')}`
    case 'demand':
      return `${fall.of} ${fall.role}`
    case 'load':
    case 'prep':
      return `${fall.of} ${fall.person}`
    case 'breath':
      return `${fall.of} ${fall.person} ${fall.rule}`
    case 'overlap':
      return `${fall.of} ${fall.moments.join(' ')}`
    case 'hole':
      return `${fall.of} ${fall.before?.start ?? ''}-${fall.before?.end ?? ''} ${fall.after?.start ?? ''}-${fall.after?.end ?? ''}`
    case 'owner':
      return `${fall.of} ${fall.support}`
    case 'money':
      return `${fall.of} ${fall.what}`
  }
}

/** What more of something amiss makes of it. */
export function wayOf(worse: number): Way {
  return worse > 0 ? 'worse' : worse < 0 ? 'better' : 'other'
}

export function sameRows(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b) // rows of the same rule name their fields in the same order
}

/** The rows of two answers that are about the same thing, side by side. */
export function pairs<R, K extends string>(
  before: readonly R[],
  after: readonly R[],
  keyOf: (row: R) => K,
): [K, R | undefined, R | undefined][] {
  const [was, is] = [before, after].map(rows => new Map(rows.map(row => [keyOf(row), row])))
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].map(key => [key, was?.get(key), is?.get(key)])
}
