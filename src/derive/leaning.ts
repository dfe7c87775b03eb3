import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { daysInOrder } from './inOrder.ts'
import { mappedMoments, type NeededTables } from './neededByMoment.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import type { PresenceTables } from './presence.ts'
import { readiness } from './readiness.ts'
import { dreamedMoments, momentsOf } from './theDay.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** The cards behind the numbers of a support. */
export interface Leaning {
  readonly moments: readonly Id<'moment'>[]
  readonly practices: readonly Id<'practice'>[]
  readonly feelings: readonly Id<'feeling'>[]
}

type BySupport = ReadonlyMap<Id<'support'>, Leaning>
type Tables = NeedTables & Pick<Plan, 'plan' | 'days' | 'moments' | 'feelings'>

/** The moments of ideal and variant days, day by day, in reading order. */
export function dreamedInOrder(plan: Pick<Plan, 'plan' | 'days' | 'moments'>): readonly Id<'moment'>[] {
  return daysInOrder(plan)
    .filter(({ kind }) => kind !== 'today')
    .flatMap(day => momentsOf(plan, day.id).map(({ id }) => id))
}

/** [D18] What leans on each support, whatever the weight: moments in reading order, practices and feelings by id. */
export function leaning(plan: Tables): BySupport {
  const makes = linksByFrom(plan, 'makes')
  const shapes = linksByFrom(plan, 'shapes')
  const dreamed = dreamedMoments(plan)
  const found = new Map([...plan.supports.keys()].map(support => [support, gathering()]))
  for (const [practice, supports] of supportsNeeded(plan, 'any')) {
    for (const support of supports) {
      const at = found.get(support)
      at?.practices.add(practice)
      for (const { to } of makes.get(practice) ?? []) at?.moments.add(to)
      for (const { to } of shapes.get(practice) ?? []) {
        const feeling = plan.feelings.get(to)
        if (feeling && dreamed.has(feeling.moment)) at?.feelings.add(to)
      }
    }
  }
  return sortedOut(plan, found)
}

/** [D23] What is lost with each support: possible moments that need it, wanted feelings nothing without it shapes. */
export function lostWith(plan: Tables & NeededTables & PresenceTables, asked?: string): BySupport {
  const found = new Map([...plan.supports.keys()].map(support => [support, gathering()]))
  const possible = new Set(
    readiness(plan, asked).flatMap(({ moment, state }) =>
      state === 'ready' || state === 'thin' || state === 'close' ? [moment] : [],
    ),
  )
  for (const { moment, supports } of mappedMoments(plan)) {
    if (possible.has(moment.id)) for (const { id } of supports) found.get(id)?.moments.add(moment.id)
  }
  const needed = supportsNeeded(plan, 'needed')
  const dreamed = dreamedMoments(plan)
  for (const [feeling, links] of linksByTo(plan, 'shapes')) {
    const record = plan.feelings.get(feeling)
    if (record?.kind !== 'aim' || !dreamed.has(record.moment)) continue
    const [first, ...others] = links.map(({ from }) => needed.get(from) ?? new Set<Id<'support'>>())
    for (const support of first ?? []) {
      if (others.every(each => each.has(support))) found.get(support)?.feelings.add(feeling)
    }
  }
  return sortedOut(plan, found)
}

function gathering() {
  return { moments: new Set<Id<'moment'>>(), practices: new Set<Id<'practice'>>(), feelings: new Set<Id<'feeling'>>() }
}

function sortedOut(
  plan: Pick<Plan, 'plan' | 'days' | 'moments'>,
  found: ReadonlyMap<Id<'support'>, ReturnType<typeof gathering>>,
): BySupport {
  const order = dreamedInOrder(plan)
  return new Map(
    [...found].map(([support, { moments, practices, feelings }]) => [
      support,
      {
        moments: order.filter(id => moments.has(id)),
        practices: [...practices].sort(compareText),
        feelings: [...feelings].sort(compareText),
      },
    ]),
  )
}
