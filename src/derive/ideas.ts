import { type Id, isId, newId, tailOf } from '../domain/ids.ts'
import { inOrder } from '../domain/order.ts'
import { hasRecord, type Idea, type Plan } from '../domain/plan.ts'

/** The ideas of a plan by where they lie, each list in order. */
export interface Ideas {
  readonly near: ReadonlyMap<Id, readonly Idea[]>
  /** Near nothing, or near a card that is gone. */
  readonly parked: readonly Idea[]
  readonly hidden: readonly Idea[]
}

/** Where the ideas of a plan lie: near a card, in the parking lot, or out of sight. */
export function ideasByPlace(plan: Plan): Ideas {
  const all = inOrder(plan.ideas)
  const shown = all.filter(idea => !idea.hidden)
  const nearOf = ({ near }: Idea) => (near !== undefined && hasRecord(plan, near) ? near : undefined)
  const near = new Map<Id, readonly Idea[]>()
  for (const [card, ideas] of Map.groupBy(shown, nearOf)) if (card) near.set(card, ideas)
  return {
    near,
    parked: shown.filter(idea => nearOf(idea) === undefined),
    hidden: all.filter(idea => idea.hidden),
  }
}

/** How many ideas are in sight. */
export function ideaCount(plan: Pick<Plan, 'ideas'>): number {
  let count = 0
  for (const idea of plan.ideas.values()) if (!idea.hidden) count += 1
  return count
}

/** The ideas near each moment alone, for where moments are shown. */
export function ideasNearMoments(plan: Plan): ReadonlyMap<Id<'moment'>, readonly Idea[]> {
  const near = new Map<Id<'moment'>, readonly Idea[]>()
  for (const [card, ideas] of ideasByPlace(plan).near) if (isId('moment', card)) near.set(card, ideas)
  return near
}

/**
 * The id of the card an idea is made into: the idea's own, so that two people who make it at once make one card; a fresh
 * one where that is in use.
 */
export function idForCardOf<K extends 'moment' | 'practice'>(plan: Plan, idea: Id<'idea'>, kind: K): Id<K> {
  const own: Id<K> = `${kind}:${tailOf(idea)}`
  return hasRecord(plan, own) ? newId(kind) : own
}

/** The card an idea that is gone was made into, if it is there. */
export function cardMadeOf(plan: Plan, idea: Id<'idea'>): Id | undefined {
  const made = [`moment:${tailOf(idea)}`, `practice:${tailOf(idea)}`] as const
  return made.find(id => hasRecord(plan, id))
}
