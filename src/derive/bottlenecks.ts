import { compareText, type Id } from '../domain/ids.ts'
import type { Feeling, Plan, Support } from '../domain/plan.ts'
import { inOrderBy, timesNamed } from './alongRows.ts'
import { type NeededTables, neededByMoment } from './neededByMoment.ts'
import { supportsNeeded } from './needs.ts'
import type { PresenceTables } from './presence.ts'
import { readinessByMoment } from './readiness.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** What falls when a support is taken away. */
export interface Bottleneck {
  readonly support: Id<'support'>
  /** Moments that are ready, thin or close. */
  readonly momentsLost: number
  /** Wanted feelings that nothing without it shapes. */
  readonly feelingsLost: number
}

type Tables = NeededTables & PresenceTables & Pick<Plan, 'feelings'>
type SupportsBy<K> = ReadonlyMap<K, Iterable<Id<'support'>>>

/** What each moment that is ready, thin or close cannot do without. */
const neededWherePossible = ruleFrom(
  { answers: [readinessByMoment, neededByMoment] },
  (before: Before<Tables, SupportsBy<Id<'moment'>>> | undefined, plan: Tables, asked?: string) => {
    const states = readinessByMoment(plan, asked)
    const needed = neededByMoment(plan)
    const rowOf = (supports: ReadonlySet<Id<'support'>>, moment: Id<'moment'>) => {
      const state = states.get(moment)?.state
      return state === 'ready' || state === 'thin' || state === 'close' ? supports : undefined
    }
    const touched = before && [
      ...keysTouched(readinessByMoment(before.plan, asked), states),
      ...keysTouched(neededByMoment(before.plan), needed),
    ]
    return rowsOfTable(needed, rowOf, before?.answer, touched)
  },
)

/** What every practice that shapes a wanted feeling of ideal and variant days needs, feeling by feeling. */
const neededByAllShaping = ruleFrom(
  {
    days: ['kind'],
    moments: ['day'],
    feelings: ['kind', 'moment'],
    links: ['shapes', 'needs', 'requires'],
  },
  (before: Before<Tables, SupportsBy<Id<'feeling'>>> | undefined, plan: Tables) => {
    const dreamed = dreamedMoments(plan)
    const shaping = linksByTo(plan, 'shapes')
    const needed = supportsNeeded(plan, 'needed')
    const rowOf = ({ id, kind, moment }: Feeling) => {
      if (kind !== 'aim' || !dreamed.has(moment)) return undefined
      const [first, ...others] = shaping.get(id) ?? []
      if (!first) return undefined
      const isInAll = (support: Id<'support'>) => others.every(({ from }) => needed.get(from)?.has(support))
      const inAll = [...(needed.get(first.from) ?? [])].filter(isInAll)
      return inAll.length > 0 ? inAll : undefined
    }
    return rowsOfTable(plan.feelings, rowOf, before?.answer, before && feelingsElse(before.plan, plan))
  },
)

/** The feelings that changed, are shaped by other practices than before, or by practices that need something else. */
function feelingsElse(before: Tables, after: Tables): Set<Id<'feeling'>> | undefined {
  if (dreamedMoments(before) !== dreamedMoments(after)) return undefined
  const feelings = touchedSince(before.feelings, after.feelings)
  const links = touchedSince(validLinks(before, 'shapes'), validLinks(after, 'shapes'), link => link.to)
  if (!feelings || !links) return undefined
  const touched = new Set([...feelings, ...links] as Id<'feeling'>[]) // of feelings, and where these links lead
  const shapes = linksByFrom(after, 'shapes')
  for (const practice of keysTouched(supportsNeeded(before, 'needed'), supportsNeeded(after, 'needed'))) {
    for (const link of shapes.get(practice) ?? []) touched.add(link.to)
  }
  return touched
}

const momentsLost = seenAs(neededWherePossible, timesNamed<Id<'moment'>, Id<'support'>>())
const feelingsLost = seenAs(neededByAllShaping, timesNamed<Id<'feeling'>, Id<'support'>>())

const lossOfEach = ruleFrom(
  { answers: [momentsLost, feelingsLost] },
  (before: Before<Tables, ReadonlyMap<Id<'support'>, Bottleneck>> | undefined, plan: Tables, asked?: string) => {
    const moments = momentsLost(plan, asked)
    const feelings = feelingsLost(plan)
    const rowOf = (_: Support, support: Id<'support'>): Bottleneck | undefined => {
      const loss = { support, momentsLost: moments.get(support) ?? 0, feelingsLost: feelings.get(support) ?? 0 }
      return loss.momentsLost + loss.feelingsLost > 0 ? loss : undefined
    }
    const touched = before && [
      ...keysTouched(momentsLost(before.plan, asked), moments),
      ...keysTouched(feelingsLost(before.plan), feelings),
    ]
    return rowsOfTable(plan.supports, rowOf, before?.answer, touched)
  },
)

/** [D23] Supports whose loss costs moments or feelings of ideal and variant days; by moments, feelings (high first), id. */
export const bottlenecks = seenAs(lossOfEach, inOrderBy<Id<'support'>, Bottleneck>(byLoss))

function byLoss(a: Bottleneck, b: Bottleneck): number {
  return b.momentsLost - a.momentsLost || b.feelingsLost - a.feelingsLost || compareText(a.support, b.support)
}
