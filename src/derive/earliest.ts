import { compareText, type Id } from '../domain/ids.ts'
import type { Moment, Permission, Plan, Support } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { circlesAmong } from './circles.ts'
import { openPermissions, openPermissionsOf } from './firstSteps.ts'
import { missingOfEach, momentsThatMayNeed, type NeededTables } from './neededByMoment.ts'
import { remembered } from './remembered.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, rule, ruleFrom, seenAs } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** How long a moment waits. `weeks` is null when somebody has refused what it waits for. */
export interface Earliest {
  readonly moment: Id<'moment'>
  readonly weeks: number | null
  /** From the support it waits for longest to the last that one waits for. */
  readonly path: readonly Id<'support'>[]
}

type StepTables = Pick<Plan, 'supports' | 'permissions' | 'links'>
type Tables = NeededTables & StepTables

/** A missing support, or a circle of supports, as one step: its own weeks, and the steps it waits for. */
interface Step {
  readonly id: Id<'support'>
  readonly members: readonly Id<'support'>[]
  readonly own: number
  readonly waitsFor: ReadonlySet<Id<'support'>>
}

/** [D22] Supports that require one another, each circle as sorted ids. */
export const cycles = rule({ supports: [], links: ['requires'] }, cyclesOf)

function cyclesOf(plan: Pick<Plan, 'supports' | 'links'>): readonly Id<'support'>[][] {
  const requires = linksByFrom(plan, 'requires')
  const required = linksByTo(plan, 'requires')
  const ids = [...requires.keys()].filter(id => required.has(id)) // what nothing requires is in no circle, nor what requires nothing
  return circlesAmong(ids, id => (requires.get(id) ?? []).map(link => link.to))
}

/** How long a missing support takes with all it waits for, and what it waits for longest. */
interface Way {
  readonly step: Id<'support'>
  readonly weeks: number
  readonly next: Id<'support'> | undefined
}

type Ways = ReadonlyMap<Id<'support'>, Way>

const ways = ruleFrom(
  { supports: ['status', 'leadWeeks'], permissions: ['status', 'weeks'], links: ['requires', 'awaits'] },
  waysOf,
)

const earliestOfEach = ruleFrom({ days: ['kind'], moments: ['day'], answers: [ways, missingOfEach] }, earliestOf)

/** [D22] The weeks until each moment of ideal and variant days can start, and the path of supports that takes longest; by id. */
export const earliest = seenAs(
  earliestOfEach,
  inOrderBy<Id<'moment'>, Earliest>((a, b) => compareText(a.moment, b.moment)),
)

function earliestOf(
  before: Before<Tables, ReadonlyMap<Id<'moment'>, Earliest>> | undefined,
  plan: Tables,
): ReadonlyMap<Id<'moment'>, Earliest> {
  const dreamed = dreamedMoments(plan)
  const missing = missingOfEach(plan)
  const wayOf = ways(plan)
  const rowOf = (_: Moment, moment: Id<'moment'>): Earliest => {
    let longest: Way | undefined
    for (const support of missing.get(moment) ?? []) longest = longerOf(longest, wayOf.get(support))
    const weeks = longest?.weeks ?? 0
    if (weeks === Number.POSITIVE_INFINITY) return { moment, weeks: null, path: [] }
    return { moment, weeks, path: pathFrom(longest, wayOf) }
  }
  return rowsOfTable(dreamed, rowOf, before?.answer, before && momentsElse(before.plan, plan))
}

/** The moments that came or went, need something else than before, or something that takes another way now. */
function momentsElse(before: Tables, after: Tables): Set<Id<'moment'>> | undefined {
  const moments = touchedSince(before.moments, after.moments)
  if (!moments || before.days !== after.days) return undefined
  const touched = momentsThatMayNeed(after, keysTouched(ways(before), ways(after)))
  for (const moment of moments as ReadonlySet<Id<'moment'>>) touched.add(moment) // ids of moments
  for (const moment of keysTouched(missingOfEach(before), missingOfEach(after))) touched.add(moment)
  return touched
}

/** The way of every missing support. */
function waysOf(before: Before<StepTables, Ways> | undefined, plan: StepTables): Ways {
  const stepOf = stepsOf(plan)
  const touched = before && supportsElse(before.plan, plan)
  const known = new Map<Id<'support'>, Way>()
  const wayOf = (id: Id<'support'>): Way | undefined => {
    if (before && touched && !touched.has(id)) return before.answer.get(id)
    const step = known.has(id) ? undefined : stepOf(id)
    if (!step) return known.get(id)
    let longest: Way | undefined
    let next: Id<'support'> | undefined
    for (const each of step.waitsFor) {
      const way = wayOf(each)
      if (longerOf(longest, way) === longest) continue
      longest = way
      next = each
    }
    const way = { step: step.id, weeks: step.own + (longest?.weeks ?? 0), next }
    for (const member of step.members) known.set(member, way)
    return way
  }
  const rowOf = ({ id, status }: Support) => (status === 'missing' ? wayOf(id) : undefined)
  return rowsOfTable(plan.supports, rowOf, before?.answer, touched)
}

/** The supports that changed, and all that require them, step by step. */
function supportsElse(before: StepTables, after: StepTables): Set<Id<'support'>> | undefined {
  const supports = touchedSince(before.supports, after.supports)
  if (!supports || openPermissionsOf(before) !== openPermissionsOf(after)) return undefined
  if (validLinks(before, 'requires') !== validLinks(after, 'requires')) return undefined
  const requiring = linksByTo(after, 'requires')
  const touched = new Set(supports as ReadonlySet<Id<'support'>>) // ids of supports
  for (const id of touched) for (const link of requiring.get(id) ?? []) touched.add(link.from)
  return touched
}

/** The step a missing support belongs to. */
function stepsOf(plan: StepTables): (id: Id<'support'>) => Step | undefined {
  const requires = linksByFrom(plan, 'requires')
  const circleOf = circlesByMember(cycles(plan))
  const own = ownWeeks(plan)
  const isMissing = (id: Id<'support'>) => plan.supports.get(id)?.status === 'missing'
  return id => {
    if (!isMissing(id)) return undefined
    const circle = circleOf.get(id)
    const members = circle ? circle.filter(isMissing) : [id]
    const waitsFor = new Set<Id<'support'>>()
    let longest = 0
    for (const member of members) {
      longest = Math.max(longest, own(plan.supports.get(member)))
      for (const { to } of requires.get(member) ?? []) if (isMissing(to) && !circle?.includes(to)) waitsFor.add(to)
    }
    return { id: circle?.[0] ?? id, members, own: longest, waitsFor }
  }
}

const circlesByMember = remembered(
  (circles: readonly (readonly Id<'support'>[])[]): ReadonlyMap<Id<'support'>, readonly Id<'support'>[]> =>
    new Map(circles.flatMap(circle => circle.map(id => [id, circle] as const))),
)

/** Lead time and the longest permission still to be given; infinite when one was refused. */
function ownWeeks(plan: StepTables): (support: Support | undefined) => number {
  const open = openPermissions(plan)
  return support => {
    if (!support) return 0
    return (support.leadWeeks ?? 0) + Math.max(0, ...open(support.id).map(weeksOf))
  }
}

function weeksOf({ status, weeks }: Permission): number {
  return status === 'refused' ? Number.POSITIVE_INFINITY : (weeks ?? 0)
}

/** The one that takes longer; the first id where both take as long. */
function longerOf(a: Way | undefined, b: Way | undefined): Way | undefined {
  if (!a || !b) return a ?? b
  return (compareWaits(b.weeks, a.weeks) || compareText(b.step, a.step)) < 0 ? b : a
}

function compareWaits(a: number, b: number): number {
  return a === b ? 0 : b - a // two infinite ones have no difference
}

function pathFrom(first: Way | undefined, wayOf: Ways): Id<'support'>[] {
  const path: Id<'support'>[] = []
  for (let way = first; way; way = way.next && wayOf.get(way.next)) path.push(way.step)
  return path
}
