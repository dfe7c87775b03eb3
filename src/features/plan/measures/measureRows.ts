import { outcomesInOrder } from '../../../derive/inOrder.ts'
import { linksByFrom, linksByTo } from '../../../derive/validLinks.ts'
import type { Reading } from '../../../document/measureCommands.ts'
import { compareText, type Id, isId } from '../../../domain/ids.ts'
import type { Plan, RecordIn } from '../../../domain/plan.ts'

export type Measure = RecordIn<'measures'>

/** A measure with what it tells about, and what was counted, earliest first. */
export interface MeasureRow {
  readonly measure: Measure
  readonly readings: readonly Reading[]
  readonly about: readonly (Id<'outcome'> | Id<'feeling'>)[]
}

/** All measures by title, then id; those without a title last. */
export function measureRows(plan: Pick<Plan, 'measures' | 'outcomes' | 'feelings' | 'links'>): readonly MeasureRow[] {
  const reading = linksByFrom(plan, 'reads')
  const isUnnamed = ({ title }: Measure) => Number(title === '')
  return [...plan.measures.values()]
    .sort((a, b) => isUnnamed(a) - isUnnamed(b) || compareText(a.title, b.title) || compareText(a.id, b.id))
    .map(measure => ({
      measure,
      readings: readingsOf(measure),
      about: (reading.get(measure.id) ?? []).map(({ to }) => to).sort(byKindThenId),
    }))
}

/** What was counted, earliest first. */
export function readingsOf({ readings }: Pick<Measure, 'readings'>): readonly Reading[] {
  return Object.entries(readings)
    .map(([date, value]) => ({ date, value }))
    .sort((a, b) => compareText(a.date, b.date))
}

function byKindThenId(a: Id, b: Id): number {
  return Number(isId('feeling', a)) - Number(isId('feeling', b)) || compareText(a, b)
}

/** [D12] Outcomes no measure tells about, in order. */
export function outcomesWithoutMeasure(
  plan: Pick<Plan, 'outcomes' | 'measures' | 'feelings' | 'links'>,
): readonly Id<'outcome'>[] {
  const read = linksByTo(plan, 'reads')
  return outcomesInOrder(plan).flatMap(({ id }) => (read.has(id) ? [] : id))
}

/** How the readings went, without a claim why. */
export interface Course {
  readonly first: Reading
  readonly last: Reading
  readonly way: 'up' | 'down' | 'same'
  /** Where the last reading is as against the first; null without a target. */
  readonly aim: 'reached' | 'nearer' | 'farther' | 'as far' | null
}

/** The course of a measure that was read twice at least. */
export function courseOf({ target }: Pick<Measure, 'target'>, readings: readonly Reading[]): Course | undefined {
  const first = readings[0]
  const last = readings.at(-1)
  if (!first || !last || readings.length < 2) return undefined
  const way = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'same'
  return { first, last, way, aim: target === undefined ? null : aimOf(target, first.value, last.value) }
}

function aimOf(target: number, first: number, last: number): Course['aim'] {
  const isReached = last === target || (first < target && last > target) || (first > target && last < target)
  const [before, now] = [Math.abs(first - target), Math.abs(last - target)]
  return isReached ? 'reached' : now < before ? 'nearer' : now > before ? 'farther' : 'as far'
}

/** A point of the small line: how far along its width and how far up its height, 0 to 1. */
export interface LinePoint {
  readonly x: number
  readonly y: number
}

/** The readings as points, by date and value, and the height of the target; the target is always in sight. */
export function lineOf(
  { target }: Pick<Measure, 'target'>,
  readings: readonly Reading[],
): { readonly points: readonly LinePoint[]; readonly target: number | null } {
  const values = [...readings.map(({ value }) => value), ...(target === undefined ? [] : [target])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const times = readings.map(({ date }) => Date.parse(date))
  const [begin, end] = [Math.min(...times), Math.max(...times)]
  const share = (of: number, from: number, to: number) => (to === from ? 0.5 : (of - from) / (to - from))
  return {
    points: readings.map(({ value }, index) => ({
      x: share(times[index] ?? begin, begin, end),
      y: share(value, least, most),
    })),
    target: target === undefined ? null : share(target, least, most),
  }
}
