import { byId, type Id, isId } from '../domain/ids.ts'
import { type Comment, hasRecord, type Plan } from '../domain/plan.ts'
import { cardMadeOf } from './ideas.ts'

/**
 * What was said on each card that is there, oldest first. What somebody said on an idea while another made a card of it
 * is said on that card.
 */
export function commentsByCard(plan: Plan): ReadonlyMap<Id, readonly Comment[]> {
  const said = new Map<Id, readonly Comment[]>()
  for (const [card, comments] of Map.groupBy([...plan.comments.values()].sort(byAge), ({ on }) => cardOf(plan, on))) {
    if (card) said.set(card, comments)
  }
  return said
}

function cardOf(plan: Plan, on: Id): Id | undefined {
  if (hasRecord(plan, on)) return on
  return isId('idea', on) ? cardMadeOf(plan, on) : undefined
}

/** How many comments of each card are still open; cards without one are left out. */
export function openCommentCounts(plan: Plan): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const [card, comments] of commentsByCard(plan)) {
    const open = comments.filter(comment => !comment.resolved).length
    if (open > 0) counts.set(card, open)
  }
  return counts
}

/** How many comments of the plan are still open. */
export function openCommentCount(plan: Plan): number {
  let count = 0
  for (const open of openCommentCounts(plan).values()) count += open
  return count
}

/** By when they were said; what has no readable time comes first, ties by id. */
function byAge(a: Comment, b: Comment): number {
  return timeOf(a) - timeOf(b) || byId(a, b)
}

function timeOf({ at }: Comment): number {
  const time = Date.parse(at)
  return Number.isFinite(time) ? time : 0
}
