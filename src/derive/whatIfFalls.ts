import { compareText, type Id } from '../domain/ids.ts'
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
import { type Hands, handsOf, lostHands, missingFor, shapingOf } from './whatIfStands.ts'

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

/**
 * What is another after a change than before: kind by kind, what gets worse first, then by id. Nothing is said of a
 * record that only one of the two plans has: that it is gone, or there, was the change itself.
 */
export function whatFalls(before: Stand, after: Stand): readonly Fall[] {
  const found: readonly Fall[] = [
    ...moments(before, after),
    ...feelings(before, after),
    ...practices(before, after),
    ...clashes(before, after),
    ...presences(before, after),
    ...demands(before, after),
    ...loads(before, after),
    ...breaths(before, after),
    ...preps(before, after),
    ...overlaps(before, after),
    ...holes(before, after),
    ...owners(before, after),
    ...sums(before, after),
  ]
  const rank = (fall: Fall) => fallKinds.indexOf(fall.of) * 3 + ways.indexOf(fall.way)
  return found
    .map(fall => ({ fall, key: keyOfFall(fall) }))
    .sort((a, b) => rank(a.fall) - rank(b.fall) || compareText(a.key, b.key))
    .map(({ fall }) => fall)
}

const ways: readonly Way[] = ['worse', 'other', 'better']

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

const states = ['ready', 'thin', 'close', 'blocked', 'unmapped'] as const

function moments({ report: a }: Stand, { report: b }: Stand): Fall[] {
  return pairs(a.readiness, b.readiness, row => row.moment).flatMap(([moment, before, after]): Fall[] => {
    if (!before || !after) return []
    const worse = states.indexOf(after.state) - states.indexOf(before.state)
    const fewer = after.missing.length - before.missing.length
    const isOther = after.missing.join() !== before.missing.join()
    if (worse === 0 && !isOther) return []
    return [{ of: 'moment', way: wayOf(worse || fewer), moment, before, after }]
  })
}

function feelings(before: Stand, after: Stand): Fall[] {
  const [was, is] = [holdings(before.plan, after.plan), holdings(after.plan, before.plan)]
  return [...was].flatMap(([feeling, held]): Fall[] => {
    const now = is.get(feeling)
    if (!now || held.holding.length > 0 === now.holding.length > 0) return []
    return [{ of: 'feeling', way: now.holding.length === 0 ? 'worse' : 'better', feeling, before: held, after: now }]
  })
}

/** A practice holds a feeling unless something it cannot do without is missing, or it has nobody where the other plan has somebody. */
function holdings(plan: Plan, other: Plan): ReadonlyMap<Id<'feeling'>, Holding> {
  const [hands, named] = [handsOf(plan), handsOf(other)]
  const stands = (id: Id<'practice'>) => {
    const who = hands.get(id)
    return who !== undefined && !lostHands(named.get(id), who) && missingFor(plan, id).length === 0
  }
  return new Map(
    [...shapingOf(plan)].map(([feeling, shaping]) => [feeling, { shaping, holding: shaping.filter(stands) }]),
  )
}

function practices(before: Stand, after: Stand): Fall[] {
  const [was, is] = [handsOf(before.plan), handsOf(after.plan)]
  return [...was].flatMap(([practice, held]): Fall[] => {
    const now = is.get(practice)
    const way = now && lostHands(held, now) ? 'worse' : now && lostHands(now, held) ? 'better' : undefined
    return now && way ? [{ of: 'practice', way, practice, before: held, after: now }] : []
  })
}

function clashes(before: Stand, after: Stand): Fall[] {
  const found = pairs(
    before.report.doubleBookings,
    after.report.doubleBookings,
    row => `${row.person} ${row.practices.join(' ')}`,
  )
  return found.flatMap(([, was, is]): Fall[] => {
    const row = was ?? is
    if (!row || !before.plan.people.has(row.person) || !after.plan.people.has(row.person)) return []
    const [older, newer] = [minutesAWeek(was), minutesAWeek(is)]
    if (was && is && older === newer && was.weekdays.join() === is.weekdays.join()) return []
    const { person, practices: pair } = row
    return [{ of: 'clash', way: wayOf(newer - older), person, practices: pair, before: was ?? null, after: is ?? null }]
  })
}

function minutesAWeek(row: DoubleBooking | undefined): number {
  return row ? row.minutes * row.weekdays.length : 0
}

function presences(before: Stand, after: Stand): Fall[] {
  const [was, is] = [byMoment(before), byMoment(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((moment): Fall[] => {
    if (!before.plan.moments.has(moment) || !after.plan.moments.has(moment)) return []
    const [older, newer] = [was.get(moment) ?? [], is.get(moment) ?? []]
    if (sameRows(older, newer)) return []
    return [{ of: 'presence', way: wayOf(short(newer) - short(older)), moment, before: older, after: newer }]
  })
}

function byMoment({ report }: Stand): Map<Id<'moment'>, CoverageGap[]> {
  return Map.groupBy(report.coverage, gap => gap.moment)
}

function short(gaps: readonly CoverageGap[]): number {
  return gaps.reduce((sum, { needed, present }) => sum + needed - present, 0)
}

function demands({ report: a }: Stand, { report: b }: Stand): Fall[] {
  return pairs(a.roleDemand, b.roleDemand, row => row.role).flatMap(([role, before, after]): Fall[] => {
    if (!before || !after) return []
    const worse = overasked(after) - overasked(before)
    const isOther = !sameRows(before.over, after.over) || isOver(before) !== isOver(after)
    return isOther
      ? [{ of: 'demand', way: wayOf(worse || Number(isOver(after)) - Number(isOver(before))), role, before, after }]
      : []
  })
}

/** Minutes a week that are asked for beyond what there is, times people. */
function overasked({ over, have }: RoleDemand): number {
  return over.reduce((sum, { start, end, asked }) => sum + (end - start) * (asked - have), 0)
}

function isOver({ percent }: RoleDemand): boolean {
  return percent !== null && percent > 100
}

/** How full somebody's time is: to be settled, close to it, or fine. */
export type Fullness = 'over' | 'amber' | 'fine'

export function fullnessOf({ percent }: Load, { plan }: Plan): Fullness {
  if (percent === null || percent > 100) return 'over'
  return percent > plan.school.contract.amberLoadPercent ? 'amber' : 'fine'
}

function loads(before: Stand, after: Stand): Fall[] {
  return pairs(before.report.loads, after.report.loads, row => row.person).flatMap(([person, was, is]): Fall[] => {
    if (!was || !is) return []
    const isSame = Math.round(was.percent ?? -1) === Math.round(is.percent ?? -1)
    if (isSame) return []
    const [older, newer] = [fullnessOf(was, before.plan), fullnessOf(is, after.plan)]
    const fuller = newer === 'fine' ? 0 : (is.percent ?? most) - (was.percent ?? most)
    const worse = fullness.indexOf(newer) - fullness.indexOf(older) || fuller
    return [{ of: 'load', way: wayOf(worse), person, before: was, after: is }]
  })
}

const most = 1_000_000 // contact without any capacity
const fullness: readonly Fullness[] = ['fine', 'amber', 'over']

function breaths(before: Stand, after: Stand): Fall[] {
  const key = ({ person, rule }: Breath) => `${person} ${rule}`
  const [was, is] = [Map.groupBy(before.report.breath, key), Map.groupBy(after.report.breath, key)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((each): Fall[] => {
    const [older, newer] = [was.get(each) ?? [], is.get(each) ?? []]
    const [row] = [...older, ...newer]
    if (!row || !before.plan.people.has(row.person) || !after.plan.people.has(row.person)) return []
    if (sameRows(older, newer)) return []
    const { person, rule } = row
    const way = wayOf(newer.length - older.length || beyond(newer) - beyond(older))
    return [{ of: 'breath', way, person, rule, before: older, after: newer }]
  })
}

function beyond(rows: readonly Breath[]): number {
  return rows.reduce((sum, { minutes, limit }) => sum + Math.abs(minutes - limit), 0)
}

function preps(before: Stand, after: Stand): Fall[] {
  return pairs(before.report.prep, after.report.prep, row => row.person).flatMap(([person, was, is]): Fall[] => {
    if (!before.plan.people.has(person) || !after.plan.people.has(person)) return []
    const worse = (is?.unplaced ?? 0) - (was?.unplaced ?? 0)
    return worse === 0 ? [] : [{ of: 'prep', way: wayOf(worse), person, before: was ?? null, after: is ?? null }]
  })
}

function overlaps(before: Stand, after: Stand): Fall[] {
  const named = homeNames(before.plan)
  const found = pairs(
    ofHomes(before.report.studentOverlaps, named),
    ofHomes(after.report.studentOverlaps, named),
    row => row.moments.join(' '),
  )
  return found.flatMap(([, was, is]): Fall[] => {
    const row = was ?? is
    if (!row?.moments.every(id => before.plan.moments.has(id) && after.plan.moments.has(id))) return []
    const worse = (is ? is.minutes * is.weekdays.length : 0) - (was ? was.minutes * was.weekdays.length : 0)
    if (worse === 0 && was?.weekdays.join() === is?.weekdays.join()) return []
    return [{ of: 'overlap', way: wayOf(worse), moments: row.moments, before: was ?? null, after: is ?? null }]
  })
}

/** The moment each one is a way of living; of two ways of living one moment the moment itself is enough to say. */
function homeNames({ moments }: Plan): (id: Id<'moment'>) => Id<'moment'> {
  return id => {
    const home = moments.get(id)?.variantOf
    return home && moments.has(home) ? home : id
  }
}

function ofHomes(rows: readonly StudentOverlap[], home: (id: Id<'moment'>) => Id<'moment'>): readonly StudentOverlap[] {
  const all = new Set(rows.map(({ moments: pair }) => pair.toSorted().join(' ')))
  return rows.filter(({ moments: pair }) => {
    const homes = pair.map(home)
    return homes.join() === pair.join() || !all.has(homes.sort().join(' '))
  })
}

function holes({ report: a }: Stand, { report: b }: Stand): Fall[] {
  const key = ({ start, end }: Hole) => `${start}-${end}`
  const [was, is] = [Map.groupBy(a.holes, key), Map.groupBy(b.holes, key)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((each): Fall[] => {
    const [older, newer] = [was.get(each) ?? [], is.get(each) ?? []]
    const on = (rows: readonly Hole[], others: readonly Hole[]) =>
      rows.filter(row => !others.some(other => other.weekday === row.weekday))
    const [gone, come] = [on(older, newer), on(newer, older)]
    return [
      ...(gone[0]
        ? [{ of: 'hole', way: 'better', weekdays: gone.map(row => row.weekday), before: gone[0], after: null } as const]
        : []),
      ...(come[0]
        ? [{ of: 'hole', way: 'worse', weekdays: come.map(row => row.weekday), before: null, after: come[0] } as const]
        : []),
    ]
  })
}

function owners(before: Stand, after: Stand): Fall[] {
  const [was, is] = [
    new Set(before.report.looseEnds.supportsWithoutOwner),
    new Set(after.report.looseEnds.supportsWithoutOwner),
  ]
  return [...before.plan.supports.keys()].flatMap((support): Fall[] =>
    after.plan.supports.has(support) && was.has(support) !== is.has(support)
      ? [
          {
            of: 'owner',
            way: is.has(support) ? 'worse' : 'better',
            support,
            before: !was.has(support),
            after: !is.has(support),
          },
        ]
      : [],
  )
}

function sums({ report: { cost: a } }: Stand, { report: { cost: b } }: Stand): Fall[] {
  const all: readonly Sum[] = ['newMoney', 'firstYear', 'perYear']
  return all.flatMap((what): Fall[] =>
    a[what] === b[what] ? [] : [{ of: 'money', way: wayOf(b[what] - a[what]), what, before: a[what], after: b[what] }],
  )
}

function wayOf(worse: number): Way {
  return worse > 0 ? 'worse' : worse < 0 ? 'better' : 'other'
}

function sameRows(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b) // rows of the same rule name their fields in the same order
}

/** The rows of two answers that are about the same thing, side by side. */
function pairs<R, K extends string>(
  before: readonly R[],
  after: readonly R[],
  keyOf: (row: R) => K,
): [K, R | undefined, R | undefined][] {
  const [was, is] = [before, after].map(rows => new Map(rows.map(row => [keyOf(row), row])))
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].map(key => [key, was?.get(key), is?.get(key)])
}
