import { runsOn } from '../domain/clock.ts'
import { type Id, isId } from '../domain/ids.ts'
import { prefixOf } from '../domain/lensLists.ts'
import { blendedModels } from '../domain/lists/blendedModels.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { isTimed, outcomeKinds } from '../domain/studentDay.ts'
import { decidedShareOf } from './choice.ts'
import { deciding, type Lens, lensListsOf, lensThere } from './lens.ts'
import { momentsOf, shownDay } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'

/** One thing a lens looks for. `key` is the kind, outcome, model, `student | shared | adult`, or tag. */
export interface LensGroup {
  readonly key: string
  /** The moments of the day that are for it, in reading order, timed or not. */
  readonly moments: readonly Id<'moment'>[]
  /** Minutes of the timed ones in a week. */
  readonly minutesPerWeek: number
}

export interface LensView {
  /** Everything the lens looks for, what no moment is for included. */
  readonly groups: readonly LensGroup[]
  /** The moments that are for none of it. */
  readonly rest: LensGroup
  /** For each moment the places of its groups in `groups`, in their order; none where a moment is for none. */
  readonly byMoment: ReadonlyMap<string, readonly number[]>
}

type LensTables = Pick<Plan, 'plan' | 'days' | 'moments' | 'outcomes' | 'practices' | 'links'>

/** The moments of a day by what a lens looks for; the day shown when none is asked for. */
export function lensView(plan: LensTables, lens: string, asked?: string): LensView {
  const day = shownDay(plan, asked)
  const moments = day ? momentsOf(plan, day.id) : []
  const there = lensThere(plan, lens)
  const carried = new Map(moments.map(moment => [moment.id, there ? keysOf(plan, there, moment) : []]))
  const known = there ? keysOfLens(plan, there) : []
  const extra = [...carried.values()].flat().filter(key => !known.includes(key))
  const keys = [...known, ...new Set(extra.sort())]
  const places = new Map(keys.map((key, index) => [key, index]))
  const of = (key: string) => moments.filter(moment => carried.get(moment.id)?.includes(key))
  return {
    groups: keys.map(key => groupOf(key, of(key))),
    rest: groupOf(
      '',
      moments.filter(moment => carried.get(moment.id)?.length === 0),
    ),
    byMoment: new Map(
      [...carried].map(([id, own]) => [id, own.map(key => places.get(key) ?? 0).toSorted((a, b) => a - b)]),
    ),
  }
}

function groupOf(key: string, moments: readonly Moment[]): LensGroup {
  return { key, moments: moments.map(moment => moment.id), minutesPerWeek: minutesPerWeekOf(moments) }
}

/** Minutes of timed moments in a week. */
export function minutesPerWeekOf(moments: readonly Moment[]): number {
  return moments.filter(isTimed).reduce((sum, moment) => sum + (moment.end - moment.start) * runsOn(moment).length, 0)
}

/** Everything a lens looks for, in its own order. */
function keysOfLens(plan: LensTables, lens: Lens): readonly string[] {
  if (lens === 'outcomes') return outcomeKinds
  if (lens === 'blended') return blendedModels.items.map(item => item.name)
  if (lens === 'choice') return deciding
  if (isId('outcome', lens)) return [lens]
  return (
    lensListsOf(plan)
      .find(({ id }) => lens === `tags/${id}`)
      ?.items.map(item => item.tag) ?? []
  )
}

/** What of a lens one moment is for, each once. */
function keysOf(plan: LensTables, lens: Lens, moment: Moment): readonly string[] {
  if (lens === 'blended') return moment.blended ? [moment.blended] : []
  if (lens === 'choice') return decider(moment)
  if (lens === 'outcomes' || isId('outcome', lens)) {
    const aims = (linksByFrom(plan, 'aims-at').get(moment.id) ?? []).map(link => link.to)
    if (lens !== 'outcomes') return aims.includes(lens) ? [lens] : []
    return [...new Set(aims.flatMap(id => plan.outcomes.get(id)?.kind ?? []))]
  }
  return moment.tags.filter(tag => `tags/${prefixOf(tag)}` === lens)
}

/** Students where they decide two thirds or more of what is said, adults where it is one third or less. */
function decider(moment: Moment): readonly string[] {
  const share = decidedShareOf(moment)
  if (share === undefined) return []
  if (share >= 2 / 3) return ['student']
  return [share <= 1 / 3 ? 'adult' : 'shared']
}
