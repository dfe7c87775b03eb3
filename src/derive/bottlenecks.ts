import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { NeededTables } from './neededByMoment.ts'
import { mappedMoments } from './neededByMoment.ts'
import { supportsNeeded } from './needs.ts'
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

type Tables = NeededTables & PresenceTables & Pick<Plan, 'feelings'>

/** [D23] Supports whose loss costs moments or feelings of ideal and variant days; by moments, feelings (high first), id. */
export const bottlenecks = rule(
  {
    days: ['kind'],
    moments: ['day'],
    feelings: ['kind', 'moment'],
    supports: [],
    links: ['makes', 'shapes', 'needs', 'requires'],
    answers: [readiness],
  },
  bottlenecksOf,
)

function bottlenecksOf(plan: Tables, asked?: string): readonly Bottleneck[] {
  const possible = new Set(
    readiness(plan, asked)
      .filter(({ state }) => state === 'ready' || state === 'thin' || state === 'close')
      .map(({ moment }) => moment),
  )
  const moments = counted(
    mappedMoments(plan)
      .filter(({ moment }) => possible.has(moment.id))
      .map(({ supports }) => supports.map(({ id }) => id)),
  )
  const feelings = counted(neededByFeeling(plan))
  return [...plan.supports.values()]
    .sort(byId)
    .map(({ id }) => ({ support: id, momentsLost: moments.get(id) ?? 0, feelingsLost: feelings.get(id) ?? 0 }))
    .filter(({ momentsLost, feelingsLost }) => momentsLost + feelingsLost > 0)
    .sort((a, b) => b.momentsLost - a.momentsLost || b.feelingsLost - a.feelingsLost)
}

/** For each wanted feeling the supports that every practice which shapes it needs. */
function neededByFeeling(plan: Tables): Id<'support'>[][] {
  const dreamed = dreamedMoments(plan)
  const shaping = linksByTo(plan, 'shapes')
  const needed = supportsNeeded(plan, 'needed')
  return [...plan.feelings.values()].flatMap(({ id, kind, moment }) => {
    const links = shaping.get(id)
    if (kind !== 'aim' || !dreamed.has(moment) || !links) return []
    const [first = new Set<Id<'support'>>(), ...others] = links.map(
      link => needed.get(link.from) ?? new Set<Id<'support'>>(),
    )
    return [[...first].filter(support => others.every(each => each.has(support)))]
  })
}

function counted(lists: readonly (readonly Id<'support'>[])[]): ReadonlyMap<Id<'support'>, number> {
  const counts = new Map<Id<'support'>, number>()
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
