import { ideasByPlace } from '../../derive/ideas.ts'
import { momentsOf, shownDay } from '../../derive/theDay.ts'
import { type Id, isAnyId } from '../../domain/ids.ts'
import type { Idea, Moment, Plan } from '../../domain/plan.ts'

/** The ideas near one card; null: those in the parking lot. */
export interface IdeaGroup {
  readonly near: Id | null
  readonly ideas: readonly Idea[]
}

/** Where ideas can be put: the moments of the day on screen, in reading order. */
export function momentsToPut(plan: Plan, day?: string): readonly Moment[] {
  const shown = shownDay(plan, day)
  return shown ? momentsOf(plan, shown.id) : []
}

/**
 * The ideas in sight by where they lie: first those near `first`, even when there are none yet, then the parking lot,
 * then the moments of the day in order, then whatever else ideas lie near.
 */
export function ideaGroups(plan: Plan, first?: string, day?: string): readonly IdeaGroup[] {
  const { near, parked } = ideasByPlace(plan)
  const moments = momentsToPut(plan, day).map(moment => moment.id)
  const others = [...near.keys()].filter(card => !moments.some(id => id === card))
  const own = first !== undefined && isAnyId(first) ? first : undefined
  const rest = [...moments.filter(id => near.has(id)), ...others].filter(card => card !== own)
  return [
    ...(own ? [{ near: own, ideas: near.get(own) ?? [] }] : []),
    { near: null, ideas: parked },
    ...rest.map(card => ({ near: card, ideas: near.get(card) ?? [] })),
  ]
}

/** The next place an idea can be put, earlier (−1) or later (1): the parking lot comes before the first moment. */
export function placeBeside(moments: readonly Moment[], near: Id | null, by: -1 | 1): Id | null | undefined {
  const places: (Id | null)[] = [null, ...moments.map(moment => moment.id)]
  const at = places.indexOf(near)
  return at < 0 ? (places[by < 0 ? 0 : 1] ?? null) : places[at + by]
}
