import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { inShortOrder } from './inShortOrder.ts'
import { firstYearOf, isUnpriced } from './prices.ts'
import { rule } from './rule.ts'
import { steadySum } from './stretches.ts'
import { linksByTo } from './validLinks.ts'

/** Money in the plan's currency. */
export interface Amounts {
  readonly oneTime: number
  readonly perYear: number
}

/** What the supports of a plan cost. What has no price adds nothing and is counted. */
export interface Cost extends Amounts {
  readonly firstYear: number
  readonly threeYears: number
  /** Of the first year; null without students. */
  readonly perStudent: number | null
  readonly unpriced: number
  /** The first year of supports that are not in place. */
  readonly newMoney: number
  /** By type of support. */
  readonly byType: Readonly<Record<string, Amounts>>
  /** By fund; what no fund covers is under `''`. */
  readonly byFund: Readonly<Record<string, Amounts>>
  /** The share of yearly money that recurring funds pay, 0 to 1; null without yearly money. */
  readonly recurringShare: number | null
}

type Tables = Pick<Plan, 'plan' | 'supports' | 'funds' | 'links'>

/** What supports cost, whatever their status. */
const amountsOfAll = rule({ supports: ['type', 'costOneTime', 'costPerYear'] }, (plan: Pick<Plan, 'supports'>) => {
  const all: Prices = { oneTime: [], perYear: [] }
  const byType = new Map<string, Prices>()
  let unpriced = 0
  for (const support of plan.supports.values()) {
    const { type, costOneTime, costPerYear } = support
    for (const prices of [all, pricesUnder(type, byType)]) addTo(prices, costOneTime ?? 0, costPerYear ?? 0)
    if (isUnpriced(support)) unpriced += 1
  }
  return { ...sumsOf(all), unpriced, byType: inKeyOrder([...byType].map(([type, of]) => [type, sumsOf(of)])) }
})

/** [D26] All supports together: once, a year, in the first year and in three, by type and by fund. */
export const cost = rule(
  {
    supports: ['status', 'costOneTime', 'costPerYear'],
    funds: ['recurring'],
    links: ['pays'],
    plan: ['school'],
    answers: [amountsOfAll],
  },
  costOf,
)

function costOf(plan: Tables): Cost {
  const { oneTime, perYear, unpriced, byType } = amountsOfAll(plan)
  const firstYear = oneTime + perYear
  const { students } = plan.plan.school
  const byFund = amountsByFund(plan)
  const recurring = [...byFund].filter(([fund]) => plan.funds.get(fund as Id<'fund'>)?.recurring) // '' is no fund's id
  const prices: number[] = []
  for (const support of plan.supports.values()) if (support.status !== 'in place') prices.push(firstYearOf(support))
  return {
    oneTime,
    perYear,
    firstYear,
    threeYears: oneTime + 3 * perYear,
    perStudent: students ? firstYear / students : null,
    unpriced,
    newMoney: steadySum(prices),
    byType,
    byFund: inKeyOrder(byFund),
    recurringShare: perYear === 0 ? null : steadySum(recurring.map(([, amounts]) => amounts.perYear)) / perYear,
  }
}

/** Written alike however the records came to be. */
function inKeyOrder(amounts: Iterable<readonly [string, Amounts]>): Readonly<Record<string, Amounts>> {
  return Object.fromEntries([...amounts].sort(([a], [b]) => compareText(a, b)))
}

/** Prices that are to be added up. */
interface Prices {
  readonly oneTime: number[]
  readonly perYear: number[]
}

function pricesUnder(name: string, prices: Map<string, Prices>): Prices {
  const known = prices.get(name)
  if (known) return known
  const none = { oneTime: [], perYear: [] }
  prices.set(name, none)
  return none
}

function addTo(prices: Prices, oneTime: number, perYear: number): void {
  prices.oneTime.push(oneTime)
  prices.perYear.push(perYear)
}

function sumsOf({ oneTime, perYear }: Prices): Amounts {
  return { oneTime: steadySum(oneTime), perYear: steadySum(perYear) }
}

const amountsByFund = rule({ supports: ['costOneTime', 'costPerYear'], links: ['pays'] }, amountsByFundOf)

function amountsByFundOf(plan: Pick<Plan, 'supports' | 'funds' | 'links'>): ReadonlyMap<string, Amounts> {
  const paying = linksByTo(plan, 'pays')
  const parts = new Map<string, Prices>()
  for (const { id, costOneTime, costPerYear } of plan.supports.values()) {
    for (const [fund, percent] of sharesOf(paying.get(id) ?? [])) {
      addTo(pricesUnder(fund, parts), ((costOneTime ?? 0) * percent) / 100, ((costPerYear ?? 0) * percent) / 100)
    }
  }
  const sums = [...parts].map(([fund, prices]) => [fund, sumsOf(prices)] as const)
  return new Map(sums.filter(([fund, { oneTime, perYear }]) => fund !== '' || oneTime + perYear > 0))
}

type Share = [fund: string, percent: number]

/** Who pays a support, in percent: stated shares, scaled where they exceed 100; the rest equally among funds without one, else nobody. */
export function sharesOf(paying: readonly Link<'pays'>[]): Share[] {
  if (paying.length === 0) return [['', 100]]
  const links = inShortOrder([...paying], byId)
  const others = links.filter(({ share }) => share === undefined)
  const sum = steadySum(links.map(({ share = 0 }) => share))
  const scale = sum > 100 ? 100 / sum : 1
  const rest = Math.max(0, 100 - sum)
  const shares: Share[] = []
  for (const { from, share } of links) if (share !== undefined) shares.push([from, share * scale])
  for (const { from } of others) shares.push([from, rest / others.length])
  if (others.length === 0 && rest > 0) shares.push(['', rest])
  return shares
}
