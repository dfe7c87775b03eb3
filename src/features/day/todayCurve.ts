import { daysInOrder, learnersInOrder } from '../../derive/inOrder.ts'
import type { Id } from '../../domain/ids.ts'
import { curveId, type Plan } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import type { Mark } from './ribbon.ts'
import { type Slot, slotsOf } from './slots.ts'
import type { StripRow } from './stripLayout.ts'

/** How a learner's day feels now, told by a day of kind `today`. */
export interface TodayFeeling {
  readonly day: Id<'day'>
  /** The middle of each timed moment (minutes after midnight), by time; a level where someone has marked it. */
  readonly marks: readonly { readonly time: number; readonly level: number | undefined }[]
}

/**
 * For each learner with marks on a today day, the first such day and its marks. They are what today is for that learner,
 * whatever was marked as today on other days. Empty for a day that is itself as students live it now.
 */
export function todayFeelings(
  plan: Pick<Plan, 'days' | 'moments' | 'curve' | 'learners' | 'plan'>,
  shown: string,
): ReadonlyMap<string, TodayFeeling> {
  const found = new Map<string, TodayFeeling>()
  const days = daysInOrder(plan).filter(day => day.kind === 'today')
  if (days.some(day => day.id === shown)) return found
  for (const { id: learner } of learnersInOrder(plan)) {
    for (const { id: day } of days) {
      const level = (moment: Id<'moment'>) => plan.curve.get(curveId(moment, learner, 'today'))?.valence
      const marks = slotsOf(plan, day, learner)
        .flatMap(({ moment, home }) =>
          isTimed(moment) ? [{ time: (moment.start + moment.end) / 2, level: level(home) ?? level(moment.id) }] : [],
        )
        .sort((a, b) => a.time - b.time)
      if (marks.some(mark => mark.level !== undefined)) {
        found.set(learner, { day, marks })
        break
      }
    }
  }
  return found
}

/**
 * Where marks of another day lie on a row of the strip: in a moment by how much of it has passed, between two moments in
 * proportion, before the first and after the last at its edge. `all` are the places of the whole strip, so that each
 * mark is in one row only.
 */
export function marksOnRow(
  marks: TodayFeeling['marks'],
  row: StripRow,
  slots: readonly Slot[],
  all: readonly Slot[],
): Mark[] {
  const here = new Set<string>(slots.map(slot => slot.moment.id))
  const timed = all.flatMap(({ moment }) => (isTimed(moment) ? [moment] : [])).sort((a, b) => a.start - b.start)
  const places = row.columns.flatMap(({ id, x, width }) => {
    const moment = timed.find(one => one.id === id)
    return moment ? [{ start: moment.start, end: moment.end, x, width }] : []
  })
  places.sort((a, b) => a.start - b.start)
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) return []
  const next = timed.find(moment => moment.start > last.start && !here.has(moment.id))
  const isFirstRow = here.has(timed[0]?.id ?? '')
  const from = isFirstRow ? Number.NEGATIVE_INFINITY : first.start
  const to = next ? next.start : Number.POSITIVE_INFINITY
  return marks
    .filter(({ time }) => time >= from && time < to)
    .map(({ time, level }) => ({ x: placeOf(time, places), level }))
}

interface Place {
  readonly start: number
  readonly end: number
  readonly x: number
  readonly width: number
}

function placeOf(time: number, places: readonly Place[]): number {
  const inside = places.find(place => place.start <= time && time <= place.end)
  if (inside) return inside.x + (inside.width * (time - inside.start)) / (inside.end - inside.start)
  const before = places.findLast(place => place.end < time)
  const after = places.find(place => place.start > time)
  if (!before) return after?.x ?? 0
  const edge = before.x + before.width
  if (!after) return edge
  return edge + ((after.x - edge) * (time - before.end)) / (after.start - before.end)
}
