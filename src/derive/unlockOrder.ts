import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan, Support } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { missingOfEach, momentsWithOtherNeeds, type NeededTables } from './neededByMoment.ts'
import { firstYearOf, isUnpriced } from './prices.ts'
import { queueOf } from './queue.ts'
import { recordsOf } from './rows.ts'
import { type Before, rule, ruleFrom, seenAs } from './rule.ts'
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
const inOrder = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end'] },
  (plan: Pick<Plan, 'days' | 'moments'>, asked?: string): readonly Id<'moment'>[] => {
    const day = theDay(plan, asked)?.id
    const ofDay: Moment[] = []
    for (const moment of plan.moments.values()) if (moment.day === day) ofDay.push(moment)
    return ofDay.sort((a, b) => byStart(a, b) || byId(a, b)).map(({ id }) => id)
  },
)

const places = seenAs(inOrder, (ids): ReadonlyMap<Id<'moment'>, number> => new Map(ids.map((id, place) => [id, place])))

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
  const waiting = waitingOn(plan, asked)
  const others = before && momentsElse(before.plan, plan, asked)
  return climbed(waiting, others ? before.answer : [], others ?? waiting.keys(), plan.supports, measures[by])
}

/** A mapped moment of the day, its place in it, and what it waits for, in id order. */
interface Waiting {
  readonly moment: Id<'moment'>
  readonly place: number
  readonly missing: readonly Id<'support'>[]
}

/** The day is read whatever its kind: a day of today that was asked for has its ladder too. */
function waitingOn(plan: NeededTables, asked: string | undefined): Map<Id<'moment'>, Waiting> {
  const placeOf = places(plan, asked)
  const waiting = new Map<Id<'moment'>, Waiting>()
  for (const [moment, missing] of missingOfEach(dreamedOn(plan, asked))) {
    const place = placeOf.get(moment)
    if (place !== undefined) waiting.set(moment, { moment, place, missing })
  }
  return waiting
}

function dreamedOn(plan: NeededTables, asked: string | undefined): NeededTables {
  const day = theDay(plan, asked)
  if (day?.kind !== 'today') return plan
  return { ...plan, days: new Map(plan.days).set(day.id, { ...day, kind: 'aim' }) }
}

/** The moments that wait for something else than before; undefined where that cannot be told moment by moment. */
function momentsElse(before: NeededTables, after: NeededTables, asked: string | undefined) {
  const isToday = dreamedOn(after, asked) !== after
  if (isToday || before.days !== after.days || places(before, asked) !== places(after, asked)) return undefined
  return momentsWithOtherNeeds(before, after)
}

/** What a moment still has to buy to become possible. */
interface Offer {
  readonly moment: Id<'moment'>
  readonly place: number
  readonly buys: readonly Support[]
  readonly cost: number
  readonly unpriced: number
}

function offerOf({ moment, place }: Waiting, buys: readonly Support[], measure: Measure): Offer {
  let unpriced = 0
  for (const support of buys) if (measure.isUnknown(support)) unpriced += 1
  return { moment, place, buys, cost: measure.of(buys), unpriced }
}

type Price = Pick<Offer, 'unpriced' | 'cost'> & { readonly buys: { readonly length: number } }

function compareCost(a: Price, b: Price): number {
  return a.unpriced - b.unpriced || a.cost - b.cost || a.buys.length - b.buys.length
}

function byOffer(a: Offer, b: Offer): number {
  return compareCost(a, b) || a.place - b.place
}

/**
 * The ladder, climbed beside the one from before: a moment takes the step it took then, unless it waits for something
 * else, as `others` do, or has to buy now what was bought by then. Those are offered anew, as is what could cost less now.
 */
function climbed(
  left: Map<Id<'moment'>, Waiting>,
  before: Steps,
  others: Iterable<Id<'moment'>>,
  supports: Plan['supports'],
  measure: Measure,
): Steps {
  const steps: UnlockStep[] = []
  const elsewise = new Set(others)
  const bought = new Set<Id<'support'>>()
  const owed = new Set<Id<'support'>>() // bought by then and not now
  const offers = new Map<Id<'moment'>, Offer>()
  const queue = queueOf<Offer>(byOffer)
  const waitingFor = momentsWaitingFor(left)

  const offerAnew = (id: Id<'moment'>) => {
    const each = left.get(id)
    if (!each) return
    const missing = offers.get(id)?.buys ?? recordsOf(supports, each.missing)
    const offer = offerOf(
      each,
      missing.filter(support => !bought.has(support.id)),
      measure,
    )
    offers.set(id, offer)
    queue.add(offer)
  }

  const bestOffer = () => {
    let best = queue.first()
    while (best && offers.get(best.moment) !== best) {
      queue.take() // there was a better one since, or the moment is on the ladder
      best = queue.first()
    }
    return best
  }

  const staysAsItWas = ({ moment }: UnlockStep) => {
    const each = elsewise.has(moment) ? undefined : left.get(moment)
    return each !== undefined && (owed.size === 0 || !each.missing.some(id => owed.has(id)))
  }

  /** A step of before that is not taken now, or was already. */
  const pass = ({ buys }: UnlockStep) => {
    const notBought = buys.filter(id => !bought.has(id))
    for (const id of notBought) owed.add(id)
    for (const id of waitingFor(notBought)) offerAnew(id)
  }

  const climb = (step: UnlockStep) => {
    const total = (steps.at(-1)?.total ?? 0) + step.cost
    steps.push(step.total === total ? step : { ...step, total })
    left.delete(step.moment)
    offers.delete(step.moment)
    for (const id of step.buys) {
      bought.add(id)
      owed.delete(id)
    }
  }

  const climbAsBefore = (step: UnlockStep) => {
    climb(step)
    if (step.buys.length === 0) return
    for (const offer of offers.values())
      if (offer.buys.some(({ id }) => step.buys.includes(id))) offerAnew(offer.moment)
  }

  const climbAnew = ({ moment, buys: supports, cost, unpriced }: Offer) => {
    const buys = supports.map(({ id }) => id)
    climb({ moment, buys, cost, unpriced, total: 0 })
    for (const id of waitingFor(buys)) offerAnew(id)
  }

  const comesBefore = (offer: Offer, step: UnlockStep) =>
    (compareCost(offer, step) || offer.place - (left.get(step.moment)?.place ?? 0)) < 0

  for (const id of elsewise) offerAnew(id)
  let at = 0
  for (;;) {
    const step = before[at]
    if (step && !staysAsItWas(step)) {
      pass(step)
      at++
      continue
    }
    const best = bestOffer()
    if (step && !(best && comesBefore(best, step))) {
      climbAsBefore(step)
      at++
    } else if (best) climbAnew(best)
    else return steps
  }
}

/** The moments that wait for any of these supports; nobody looks before somebody asks. */
function momentsWaitingFor(
  waiting: ReadonlyMap<Id<'moment'>, Waiting>,
): (supports: readonly Id<'support'>[]) => Iterable<Id<'moment'>> {
  let bySupport: Map<Id<'support'>, Id<'moment'>[]> | undefined
  return supports => {
    if (supports.length === 0) return []
    if (!bySupport) {
      bySupport = new Map()
      for (const { moment, missing } of waiting.values()) {
        for (const id of missing) {
          const theirs = bySupport.get(id)
          if (theirs) theirs.push(moment)
          else bySupport.set(id, [moment])
        }
      }
    }
    const moments = new Set<Id<'moment'>>()
    for (const id of supports) for (const moment of bySupport.get(id) ?? []) moments.add(moment)
    return moments
  }
}

function byStart(a: Moment, b: Moment): number {
  const start = (moment: Moment) => (isTimed(moment) ? moment.start : 1441) // untimed ones last
  return start(a) - start(b)
}
