import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Breath } from './breath.ts'
import type { CoverageGap } from './coverage.ts'
import type { DoubleBooking } from './doubleBookings.ts'
import type { Hole } from './holes.ts'
import type { Load } from './loads.ts'
import type { RoleDemand } from './roleDemand.ts'
import type { StudentOverlap } from './studentOverlaps.ts'
import { type Fall, pairs, type Stand, sameRows, wayOf } from './whatIfFall.ts'

export function clashes(before: Stand, after: Stand): Fall[] {
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

export function presences(before: Stand, after: Stand): Fall[] {
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

export function demands({ report: a }: Stand, { report: b }: Stand): Fall[] {
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

export function loads(before: Stand, after: Stand): Fall[] {
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

export function breaths(before: Stand, after: Stand): Fall[] {
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

export function preps(before: Stand, after: Stand): Fall[] {
  return pairs(before.report.prep, after.report.prep, row => row.person).flatMap(([person, was, is]): Fall[] => {
    if (!before.plan.people.has(person) || !after.plan.people.has(person)) return []
    const worse = (is?.unplaced ?? 0) - (was?.unplaced ?? 0)
    return worse === 0 ? [] : [{ of: 'prep', way: wayOf(worse), person, before: was ?? null, after: is ?? null }]
  })
}

export function overlaps(before: Stand, after: Stand): Fall[] {
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

export function holes({ report: a }: Stand, { report: b }: Stand): Fall[] {
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
