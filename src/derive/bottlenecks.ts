import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type NeededTables, neededByMoment } from './neededByMoment.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import type { PresenceTables } from './presence.ts'
import { readiness } from './readiness.ts'
import { rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** What falls when a support is taken away. */
export interface Bottleneck {
  readonly support: Id<'support'>
  /** Moments that are ready, thin or close. */
  readonly momentsLost: number
  /** Wanted feelings that nothing without it shapes. */
  readonly feelingsLost: number
}

type FeelingTables = NeedTables & Pick<Plan, 'days' | 'moments' | 'feelings'>

/** How many wanted feelings of ideal and variant days are lost with each support: those of which every shaping practice needs it. */
const feelingsLost = rule(
  {
    days: ['kind'],
    moments: ['day'],
    feelings: ['kind', 'moment'],
    links: ['shapes', 'needs', 'requires'],
  },
  feelingsLostOf,
)

/** [D23] Supports whose loss costs moments or feelings of ideal and variant days; by moments, feelings (high first), id. */
export const bottlenecks = rule({ answers: [readiness, neededByMoment, feelingsLost] }, bottlenecksOf)

type Tables = NeededTables & PresenceTables & FeelingTables

function bottlenecksOf(plan: Tables, asked?: string): readonly Bottleneck[] {
  const needed = neededByMoment(plan)
  const possible = readiness(plan, asked).filter(
    ({ state }) => state === 'ready' || state === 'thin' || state === 'close',
  )
  const moments = counted(possible.map(({ moment }) => needed.get(moment) ?? []))
  const feelings = feelingsLost(plan)
  return [...new Set([...moments.keys(), ...feelings.keys()])]
    .map(support => ({
      support,
      momentsLost: moments.get(support) ?? 0,
      feelingsLost: feelings.get(support) ?? 0,
    }))
    .sort(byLoss)
}

function byLoss(a: Bottleneck, b: Bottleneck): number {
  return b.momentsLost - a.momentsLost || b.feelingsLost - a.feelingsLost || compareText(a.support, b.support)
}

function feelingsLostOf(plan: FeelingTables): ReadonlyMap<Id<'support'>, number> {
  const dreamed = dreamedMoments(plan)
  const shaping = linksByTo(plan, 'shapes')
  const needed = supportsNeeded(plan, 'needed')
  const counts = new Map<Id<'support'>, number>()
  for (const { id, kind, moment } of plan.feelings.values()) {
    const [first, ...others] = shaping.get(id) ?? []
    if (kind !== 'aim' || !dreamed.has(moment) || !first) continue
    const isInAll = (support: Id<'support'>) => others.every(({ from }) => needed.get(from)?.has(support))
    for (const support of needed.get(first.from) ?? []) if (isInAll(support)) countIn(counts, support)
  }
  return counts
}

function counted(lists: readonly (readonly Id<'support'>[])[]): ReadonlyMap<Id<'support'>, number> {
  const counts = new Map<Id<'support'>, number>()
  for (const list of lists) for (const id of list) countIn(counts, id)
  return counts
}

function countIn(counts: Map<Id<'support'>, number>, id: Id<'support'>): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}
