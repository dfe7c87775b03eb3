import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan, Support } from '../domain/plan.ts'
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
  const supports = [...plan.supports.values()]
  const byType = Map.groupBy(supports, ({ type }) => type)
  return {
    ...amountsOf(supports),
    unpriced: supports.filter(isUnpriced).length,
    byType: inKeyOrder([...byType].map(([type, all]) => [type, amountsOf(all)])),
  }
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

function amountsOf(supports: readonly Support[]): Amounts {
  return {
    oneTime: steadySum(supports.map(({ costOneTime }) => costOneTime ?? 0)),
    perYear: steadySum(supports.map(({ costPerYear }) => costPerYear ?? 0)),
  }
}

const amountsByFund = rule({ supports: ['costOneTime', 'costPerYear'], links: ['pays'] }, amountsByFundOf)

function amountsByFundOf(plan: Pick<Plan, 'supports' | 'funds' | 'links'>): ReadonlyMap<string, Amounts> {
  const paying = linksByTo(plan, 'pays')
  const parts = new Map<string, { oneTime: number[]; perYear: number[] }>()
  for (const { id, costOneTime, costPerYear } of plan.supports.values()) {
    for (const [fund, percent] of sharesOf(paying.get(id) ?? [])) {
      const of = parts.get(fund) ?? { oneTime: [], perYear: [] }
      if (of.oneTime.length === 0) parts.set(fund, of)
      of.oneTime.push(((costOneTime ?? 0) * percent) / 100)
      of.perYear.push(((costPerYear ?? 0) * percent) / 100)
    }
  }
  const sums = [...parts].map(([fund, { oneTime, perYear }]) => {
    return [fund, { oneTime: steadySum(oneTime), perYear: steadySum(perYear) }] as const
  })
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
