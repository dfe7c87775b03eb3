import { compareText, type Id } from '../domain/ids.ts'
import type { Moment, Support } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { type MappedMoment, mappedMoments, missingOf, type NeededTables } from './neededByMoment.ts'
import { firstYearOf, isUnpriced } from './prices.ts'
import { steadySum } from './stretches.ts'
import { theDay } from './theDay.ts'

/** One rung of the ladder. `cost` and `total`, the sum so far, are of the first year, or weeks, or a number of supports. */
export interface UnlockStep {
  readonly moment: Id<'moment'>
  readonly buys: readonly Id<'support'>[]
  readonly cost: number
  /** Bought supports whose price (or weeks) nobody has said; they add nothing to `cost`. */
  readonly unpriced: number
  readonly total: number
}

/** What the ladder climbs by. */
export type UnlockBy = 'cost' | 'weeks' | 'number'

interface Measure {
  isUnknown(support: Support): boolean
  of(supports: readonly Support[]): number
}

const measures: Readonly<Record<UnlockBy, Measure>> = {
  cost: { isUnknown: isUnpriced, of: supports => steadySum(supports.map(firstYearOf)) },
  weeks: {
    isUnknown: ({ leadWeeks }) => leadWeeks === null,
    of: supports => supports.reduce((most, { leadWeeks }) => Math.max(most, leadWeeks ?? 0), 0), // they are waited for together
  },
  number: { isUnknown: () => false, of: supports => supports.length },
}

/**
 * [D21] The order in which mapped moments of the day become possible when, each time, the one with the fewest unpriced
 * missing supports is taken, then the cheapest; ties: fewer to buy, the earlier start, id. What is bought stays.
 */
export function unlockOrder(plan: NeededTables, asked?: string, by: UnlockBy = 'cost'): UnlockStep[] {
  const measure = measures[by]
  const day = theDay(plan, asked)?.id
  const waiting = new Set(readingDay(plan, day))
  const bought = new Set<Id<'support'>>()
  const steps: UnlockStep[] = []
  while (waiting.size > 0) {
    const offers = [...waiting].map(mapped => offerOf(mapped, bought, measure))
    const best = offers.reduce((a, b) => (byOffer(a, b) <= 0 ? a : b))
    for (const id of best.buys) bought.add(id)
    waiting.delete(best.mapped)
    const { moment } = best.mapped
    const total = (steps.at(-1)?.total ?? 0) + best.cost
    steps.push({ moment: moment.id, buys: best.buys, cost: best.cost, unpriced: best.unpriced, total })
  }
  return steps
}

/** The day is read whatever its kind: a day of today that was asked for has its ladder too. */
function readingDay(plan: NeededTables, day: Id<'day'> | undefined): MappedMoment[] {
  const days = new Map([...plan.days].map(([id, each]) => [id, id === day ? { ...each, kind: 'aim' as const } : each]))
  return mappedMoments({ ...plan, days }).filter(({ moment }) => moment.day === day)
}

interface Offer {
  readonly mapped: MappedMoment
  readonly buys: readonly Id<'support'>[]
  readonly cost: number
  readonly unpriced: number
}

function offerOf(mapped: MappedMoment, bought: ReadonlySet<Id<'support'>>, measure: Measure): Offer {
  const missing = missingOf(mapped.supports).filter(({ id }) => !bought.has(id))
  const known = missing.filter(support => !measure.isUnknown(support))
  return {
    mapped,
    buys: missing.map(({ id }) => id),
    cost: measure.of(known),
    unpriced: missing.length - known.length,
  }
}

function byOffer(a: Offer, b: Offer): number {
  return (
    a.unpriced - b.unpriced ||
    a.cost - b.cost ||
    a.buys.length - b.buys.length ||
    byStart(a.mapped.moment, b.mapped.moment) ||
    compareText(a.mapped.moment.id, b.mapped.moment.id)
  )
}

function byStart(a: Moment, b: Moment): number {
  const start = (moment: Moment) => (isTimed(moment) ? moment.start : 1441) // untimed ones last
  return start(a) - start(b)
}
