import type { TodayFeeling } from '../derive/todayFeelings.ts'
import type { Moment } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'

/** How far a moment of a strip reaches across it. */
interface Column {
  readonly id: string
  readonly x: number
  readonly width: number
}

interface PlacedMark {
  readonly x: number
  readonly level: number | undefined
}

/**
 * Where marks of another day lie on a row of the strip: in a moment by how much of it has passed, between two moments in
 * proportion, before the first and after the last at its edge. `all` are the moments of the whole strip, so that each
 * mark is in one row only.
 */
export function marksOnRow(
  marks: TodayFeeling['marks'],
  columns: readonly Column[],
  all: readonly Moment[],
): PlacedMark[] {
  const here = new Set<string>(columns.map(column => column.id))
  const timed = all.filter(isTimed).sort((a, b) => a.start - b.start)
  const places = columns.flatMap(({ id, x, width }) => {
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
