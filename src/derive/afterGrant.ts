import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Fund, Plan } from '../domain/plan.ts'
import { sharesOf } from './cost.ts'
import { steadySum } from './stretches.ts'
import { linksByTo } from './validLinks.ts'

/** What changes with the funds that end in one year. Money is a year's, in the plan's currency. */
export interface FundsEnd {
  /** `YYYY`; empty for money that is spent one day nobody has named. */
  readonly year: string
  /** By the date they end, then id. */
  readonly funds: readonly Id<'fund'>[]
  /** What these funds pay every year until then. */
  readonly perYear: number
  /** Supports that nobody pays from then on. */
  readonly stops: readonly Id<'support'>[]
  /** Supports that others go on paying a part of. */
  readonly partly: readonly Id<'support'>[]
  /** Supports these funds pay once and nothing for after that. */
  readonly stays: readonly Id<'support'>[]
  readonly after: YearsMoney
}

/** The money of a year: what is paid and by whom, what nobody pays and for what. */
export interface YearsMoney {
  readonly paid: number
  readonly payers: readonly Id<'fund'>[]
  readonly unpaid: number
  readonly unpaidFor: readonly Id<'support'>[]
}

/** The end of all money that ends, year by year. */
export interface AfterGrant {
  readonly now: YearsMoney
  readonly ends: readonly FundsEnd[]
}

/**
 * [D26] What stays and what stops as each fund ends, by year, those without a date last. A fund ends when it does not
 * come again every year, or names the date until which it does.
 */
export function afterGrant(plan: Pick<Plan, 'supports' | 'funds' | 'links'>): AfterGrant {
  const paying = linksByTo(plan, 'pays')
  const shares = [...plan.supports.values()]
    .sort(byId)
    .map(support => ({ support, payers: sharesOf(paying.get(support.id) ?? []).filter(([fund]) => fund !== '') }))
  const yearly = (counts: (fund: string) => boolean) =>
    inCents(shares.map(({ support, payers }) => ((support.costPerYear ?? 0) * percentOf(payers, counts)) / 100))
  const all = inCents(shares.map(({ support }) => support.costPerYear ?? 0))
  const isYearly = ({ support }: (typeof shares)[number]) => (support.costPerYear ?? 0) > 0
  const moneyWithout = (gone: ReadonlySet<string>): YearsMoney => {
    const paid = yearly(fund => !gone.has(fund))
    const paying = shares.filter(isYearly)
    const payers = paying.flatMap(({ payers: of }) => of.flatMap(([fund, percent]) => (percent > 0 ? fund : [])))
    return {
      paid,
      payers: [...new Set(payers)].filter(fund => !gone.has(fund)).sort(compareText) as Id<'fund'>[], // '' was left out
      unpaid: inCents([all, -paid]),
      unpaidFor: paying
        .filter(({ payers: of }) => percentOf(of, fund => !gone.has(fund)) < 99.995)
        .map(({ support }) => support.id),
    }
  }
  const gone = new Set<string>()
  const now = moneyWithout(gone)
  const ends = endings(plan).map(({ year, funds }) => {
    const ending = new Set<string>(funds)
    for (const fund of funds) gone.add(fund)
    const touched = shares.filter(({ payers }) => percentOf(payers, fund => ending.has(fund)) > 0)
    const idsWhere = (holds: (one: (typeof touched)[number]) => boolean) =>
      touched.filter(holds).map(({ support }) => support.id)
    const isLeft = ({ payers }: (typeof touched)[number]) => percentOf(payers, fund => !gone.has(fund)) > 0
    return {
      year,
      funds,
      perYear: yearly(fund => ending.has(fund)),
      stops: idsWhere(one => isYearly(one) && !isLeft(one)),
      partly: idsWhere(one => isYearly(one) && isLeft(one)),
      stays: idsWhere(one => !isYearly(one) && (one.support.costOneTime ?? 0) > 0),
      after: moneyWithout(gone),
    }
  })
  return { now, ends }
}

/** What one fund pays every year for one support; with '' for a fund, what nobody pays. */
export interface YearlyPart {
  readonly support: Id<'support'>
  readonly fund: Id<'fund'> | ''
  readonly perYear: number
}

/** [D26] The yearly money of all supports, part by part. */
export function yearlyParts({
  supports,
  links,
  funds,
}: Pick<Plan, 'supports' | 'links' | 'funds'>): readonly YearlyPart[] {
  const paying = linksByTo({ supports, links, funds }, 'pays')
  return [...supports.values()]
    .filter(({ costPerYear }) => (costPerYear ?? 0) > 0)
    .flatMap(({ id, costPerYear }) =>
      sharesOf(paying.get(id) ?? []).map(([fund, percent]) => ({
        support: id,
        fund: fund as YearlyPart['fund'], // where a link starts, or nobody
        perYear: ((costPerYear ?? 0) * percent) / 100,
      })),
    )
}

/** [D26] Such parts summed by fund, or by support; those of nobody are in no fund. */
export function yearlyBy(by: 'fund' | 'support', parts: readonly YearlyPart[]): ReadonlyMap<Id, number> {
  const groups = Map.groupBy(parts, part => part[by])
  groups.delete('')
  return new Map([...groups].map(([id, all]) => [id as Id, inCents(all.map(({ perYear }) => perYear))])) // '' is not there
}

/** A sum without the crumbs that shares of a hundred leave. */
function inCents(parts: readonly number[]): number {
  return Math.round(steadySum(parts) * 100) / 100
}

function percentOf(payers: readonly [fund: string, percent: number][], counts: (fund: string) => boolean): number {
  return steadySum(payers.filter(([fund]) => counts(fund)).map(([, percent]) => percent))
}

function endings({ funds }: Pick<Plan, 'funds'>): { year: string; funds: Id<'fund'>[] }[] {
  const ending = [...funds.values()]
    .filter(fund => !fund.recurring || yearOf(fund) !== '')
    .sort((a, b) => compareText(a.until ?? '', b.until ?? '') || byId(a, b))
  return [...Map.groupBy(ending, yearOf)]
    .map(([year, of]) => ({ year, funds: of.map(({ id }) => id) }))
    .sort((a, b) => Number(a.year === '') - Number(b.year === '') || compareText(a.year, b.year))
}

/** A date, or as much of one as people write: `2028-06-30`, `2028-06`, `2028`. */
const yearForm = /^\s*(\d{4})(?:-|\s*$)/

function yearOf({ until = '' }: Fund): string {
  return yearForm.exec(until)?.[1] ?? ''
}
