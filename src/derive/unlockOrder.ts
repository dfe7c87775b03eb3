import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan, Support } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { type MappedMoment, mappedMoments, missingOf, type NeededTables } from './neededByMoment.ts'
import { firstYearOf, isUnpriced } from './prices.ts'
import { queueOf } from './queue.ts'
import { rule } from './rule.ts'
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

/** The moments of the day by start, untimed ones last, then id: the same for as long as none of them passes another. */
const places = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end'] },
  (plan: Pick<Plan, 'days' | 'moments'>, asked?: string): ReadonlyMap<Id<'moment'>, number> => {
    const day = theDay(plan, asked)?.id
    const ofDay = [...plan.moments.values()].filter(moment => moment.day === day)
    return new Map(ofDay.sort((a, b) => byStart(a, b) || byId(a, b)).map(({ id }, place) => [id, place]))
  },
)

/**
 * [D21] The order in which mapped moments of the day become possible when, each time, the one with the fewest unpriced
 * missing supports is taken, then the cheapest; ties: fewer to buy, the earlier start, id. What is bought stays.
 */
export const unlockOrder = rule(
  {
    days: ['kind', 'order'],
    moments: ['day'],
    supports: ['status', 'costOneTime', 'costPerYear', 'leadWeeks'],
    links: ['makes', 'needs', 'requires'],
    answers: [places],
  },
  unlockOrderOf,
)

function unlockOrderOf(plan: NeededTables, asked?: string, by: UnlockBy = 'cost'): readonly UnlockStep[] {
  const measure = measures[by]
  const placeOf = places(plan, asked)
  const mapped = readingDay(plan, theDay(plan, asked)?.id).map(
    ({ moment, supports }): Waiting => ({
      moment: moment.id,
      place: placeOf.get(moment.id) ?? 0,
      missing: missingOf(supports),
    }),
  )
  const bought = new Set<Id<'support'>>()
  const offers = new Map(mapped.map(each => [each, offerOf(each, bought, measure)]))
  const waitingFor = momentsBySupport(mapped)
  const queue = queueOf(byOffer, offers.values())
  const steps: UnlockStep[] = []
  for (let best = queue.take(); best; best = queue.take()) {
    if (offers.get(best.mapped) !== best) continue // there was a better one since
    offers.delete(best.mapped)
    for (const id of best.buys) bought.add(id)
    for (const each of new Set(best.buys.flatMap(id => waitingFor.get(id) ?? []))) {
      if (!offers.has(each)) continue
      const offer = offerOf(each, bought, measure)
      offers.set(each, offer)
      queue.add(offer)
    }
    const total = (steps.at(-1)?.total ?? 0) + best.cost
    steps.push({ moment: best.mapped.moment, buys: best.buys, cost: best.cost, unpriced: best.unpriced, total })
  }
  return steps
}

/** A mapped moment of the day, its place in it, and what it waits for. */
interface Waiting {
  readonly moment: Id<'moment'>
  readonly place: number
  readonly missing: readonly Support[]
}

function momentsBySupport(mapped: readonly Waiting[]): ReadonlyMap<Id<'support'>, readonly Waiting[]> {
  const waiting = new Map<Id<'support'>, Waiting[]>()
  for (const each of mapped) {
    for (const { id } of each.missing) {
      const others = waiting.get(id)
      if (others) others.push(each)
      else waiting.set(id, [each])
    }
  }
  return waiting
}

/** The day is read whatever its kind: a day of today that was asked for has its ladder too. */
function readingDay(plan: NeededTables, day: Id<'day'> | undefined): MappedMoment[] {
  const ofDay = ({ moment }: MappedMoment) => moment.day === day
  if (day === undefined || plan.days.get(day)?.kind !== 'today') return mappedMoments(plan).filter(ofDay)
  const days = new Map([...plan.days].map(([id, each]) => [id, id === day ? { ...each, kind: 'aim' as const } : each]))
  return mappedMoments({ ...plan, days }).filter(ofDay)
}

interface Offer {
  readonly mapped: Waiting
  readonly buys: readonly Id<'support'>[]
  readonly cost: number
  readonly unpriced: number
}

function offerOf(mapped: Waiting, bought: ReadonlySet<Id<'support'>>, measure: Measure): Offer {
  const buys: Id<'support'>[] = []
  const known: Support[] = []
  for (const support of mapped.missing) {
    if (bought.has(support.id)) continue
    buys.push(support.id)
    if (!measure.isUnknown(support)) known.push(support)
  }
  return { mapped, buys, cost: measure.of(known), unpriced: buys.length - known.length }
}

function byOffer(a: Offer, b: Offer): number {
  return a.unpriced - b.unpriced || a.cost - b.cost || a.buys.length - b.buys.length || a.mapped.place - b.mapped.place
}

function byStart(a: Moment, b: Moment): number {
  const start = (moment: Moment) => (isTimed(moment) ? moment.start : 1441) // untimed ones last
  return start(a) - start(b)
}
