import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan, Support } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { missingOfEach, momentsWithOtherNeeds, type NeededTables } from './neededByMoment.ts'
import { firstYearOf, isUnpriced } from './prices.ts'
import { queueOf } from './queue.ts'
import { joined, recordsOf } from './rows.ts'
import { type Before, rule, ruleFrom } from './rule.ts'
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
  /** Of supports together; what is unknown adds nothing. */
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
export const unlockOrder = ruleFrom(
  {
    days: ['kind'],
    moments: ['day'],
    supports: ['status', 'costOneTime', 'costPerYear', 'leadWeeks'],
    links: ['makes', 'needs', 'requires'], // of days of today too, which what is asked here does not read
    answers: [places, missingOfEach],
  },
  unlockOrderOf,
)

type Steps = readonly UnlockStep[]

function unlockOrderOf(
  before: Before<NeededTables, Steps> | undefined,
  plan: NeededTables,
  asked?: string,
  by: UnlockBy = 'cost',
): Steps {
  const measure = measures[by]
  const waiting = waitingOn(plan, asked)
  const steps = [...(before ? stepsThatStay(before, waiting, plan, asked, measure) : [])]
  const bought = new Set(steps.flatMap(({ buys }) => buys))
  for (const { moment } of steps) waiting.delete(moment)
  const isMissing = ({ id }: Support) => !bought.has(id)
  const offers = new Map<Id<'moment'>, Offer>()
  for (const each of waiting.values()) offers.set(each.moment, offerOf(each, each.missing.filter(isMissing), measure))
  const waitingFor = momentsBySupport(waiting.values())
  const queue = queueOf(byOffer, offers.values())
  for (let best = queue.take(); best; best = queue.take()) {
    const { moment, missing, cost, unpriced } = best
    if (offers.get(moment) !== best) continue // there was a better one since
    const buys = missing.map(({ id }) => id)
    offers.delete(moment)
    for (const other of joined(buys.map(id => waitingFor.get(id) ?? []))) {
      const dearer = offers.get(other)
      if (!dearer) continue // it is on the ladder already
      const left = dearer.missing.filter(each => !missing.includes(each))
      if (left.length === dearer.missing.length) continue // it is offered anew already
      const offer = offerOf(dearer, left, measure)
      offers.set(other, offer)
      queue.add(offer)
    }
    steps.push({ moment, buys, cost, unpriced, total: (steps.at(-1)?.total ?? 0) + cost })
  }
  return steps
}

/** A mapped moment of the day, its place in it, and what it waits for. */
interface Waiting {
  readonly moment: Id<'moment'>
  readonly place: number
  readonly missing: readonly Support[]
}

/** The day is read whatever its kind: a day of today that was asked for has its ladder too. */
function waitingOn(plan: NeededTables, asked: string | undefined): Map<Id<'moment'>, Waiting> {
  const placeOf = places(plan, asked)
  const waiting = new Map<Id<'moment'>, Waiting>()
  for (const [moment, missing] of missingOfEach(dreamedOn(plan, asked))) {
    const place = placeOf.get(moment)
    if (place !== undefined) waiting.set(moment, { moment, place, missing: recordsOf(plan.supports, missing) })
  }
  return waiting
}

function dreamedOn(plan: NeededTables, asked: string | undefined): NeededTables {
  const day = theDay(plan, asked)
  if (day?.kind !== 'today') return plan
  return { ...plan, days: new Map(plan.days).set(day.id, { ...day, kind: 'aim' }) }
}

/** The steps from before, up to the first one that a moment waiting for something else now takes, or may take the place of. */
function stepsThatStay(
  { plan: before, answer: steps }: Before<NeededTables, Steps>,
  waiting: ReadonlyMap<Id<'moment'>, Waiting>,
  plan: NeededTables,
  asked: string | undefined,
  measure: Measure,
): Steps {
  const placeOf = places(plan, asked)
  const isToday = dreamedOn(plan, asked) !== plan
  if (isToday || before.days !== plan.days || places(before, asked) !== placeOf) return []
  const touched = momentsWithOtherNeeds(before, plan)
  if (!touched) return []
  const others = recordsOf(waiting, touched)
  const bought = new Set<Id<'support'>>()
  const offerNow = (each: Waiting) =>
    offerOf(
      each,
      each.missing.filter(({ id }) => !bought.has(id)),
      measure,
    )
  let offers = others.map(offerNow)
  const stay = steps.findIndex(step => {
    const rank = { ...step, missing: step.buys, place: placeOf.get(step.moment) ?? 0 }
    if (touched.has(step.moment) || offers.some(offer => byOffer(offer, rank) < 0)) return true
    for (const id of step.buys) bought.add(id)
    const isCheaper = ({ missing }: Waiting) => missing.some(({ id }) => step.buys.includes(id))
    if (others.some(isCheaper)) offers = others.map(offerNow)
    return false
  })
  return stay === -1 ? steps : steps.slice(0, stay)
}

function momentsBySupport(mapped: Iterable<Waiting>): ReadonlyMap<Id<'support'>, readonly Id<'moment'>[]> {
  const waiting = new Map<Id<'support'>, Id<'moment'>[]>()
  for (const { moment, missing } of mapped) {
    for (const { id } of missing) {
      const others = waiting.get(id)
      if (others) others.push(moment)
      else waiting.set(id, [moment])
    }
  }
  return waiting
}

/** What a moment waits for that is not bought yet. */
interface Offer extends Waiting {
  readonly cost: number
  readonly unpriced: number
}

function offerOf({ moment, place }: Waiting, missing: readonly Support[], measure: Measure): Offer {
  let unpriced = 0
  for (const support of missing) if (measure.isUnknown(support)) unpriced += 1
  return { moment, place, missing, cost: measure.of(missing), unpriced }
}

type Rank = Pick<Offer, 'unpriced' | 'cost' | 'place'> & { readonly missing: { readonly length: number } }

function byOffer(a: Rank, b: Rank): number {
  return a.unpriced - b.unpriced || a.cost - b.cost || a.missing.length - b.missing.length || a.place - b.place
}

function byStart(a: Moment, b: Moment): number {
  const start = (moment: Moment) => (isTimed(moment) ? moment.start : 1441) // untimed ones last
  return start(a) - start(b)
}
