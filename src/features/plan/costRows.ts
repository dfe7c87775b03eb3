import { type Amounts, cost } from '../../derive/cost.ts'
import { isUnpriced } from '../../derive/prices.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import { supportTypes } from '../../domain/adultDay.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** One line of a table of money, and the supports it was summed from. */
export interface CostRow extends Amounts {
  /** A type of support, or a fund; '' is what no fund covers. */
  readonly of: string
  readonly ids: readonly Id<'support'>[]
}

type Tables = Pick<Plan, 'plan' | 'supports' | 'funds' | 'links'>

/** [D26] By type, in the order of the types; only what costs anything. */
export function costByType(plan: Tables): CostRow[] {
  const { byType } = cost(plan)
  return supportTypes.flatMap(type => {
    const amounts = byType[type]
    const ids = priced(plan).filter(id => plan.supports.get(id)?.type === type)
    return amounts && amounts.oneTime + amounts.perYear > 0 ? [{ of: type, ...amounts, ids }] : []
  })
}

/** [D26] By fund, the largest first year first, what no fund covers last. */
export function costByFund(plan: Tables): CostRow[] {
  const payers = supportsByFund(plan)
  return Object.entries(cost(plan).byFund)
    .filter(([, { oneTime, perYear }]) => oneTime + perYear > 0)
    .map(([of, amounts]) => ({ of, ...amounts, ids: payers.get(of) ?? [] }))
    .sort(
      (a, b) =>
        Number(a.of === '') - Number(b.of === '') ||
        b.oneTime + b.perYear - (a.oneTime + a.perYear) ||
        compareText(a.of, b.of),
    )
}

/** [D26] Supports with a price, and those without, by id. */
export function priced(plan: Pick<Plan, 'supports'>): Id<'support'>[] {
  return idsWhere(plan, id => !isUnpricedIn(plan, id))
}

export function unpriced(plan: Pick<Plan, 'supports'>): Id<'support'>[] {
  return idsWhere(plan, id => isUnpricedIn(plan, id))
}

/** [D26] Supports with a price that are not in place: what new money is for. */
export function stillToPay(plan: Pick<Plan, 'supports'>): Id<'support'>[] {
  return priced(plan).filter(id => plan.supports.get(id)?.status !== 'in place')
}

function isUnpricedIn(plan: Pick<Plan, 'supports'>, id: Id<'support'>): boolean {
  const support = plan.supports.get(id)
  return support !== undefined && isUnpriced(support)
}

function idsWhere(plan: Pick<Plan, 'supports'>, holds: (id: Id<'support'>) => boolean): Id<'support'>[] {
  return [...plan.supports.keys()].filter(holds).sort(compareText)
}

/** The priced supports each fund pays something of; under '' those of which something is left to pay. */
function supportsByFund(plan: Tables): ReadonlyMap<string, readonly Id<'support'>[]> {
  const paying = linksByTo(plan, 'pays')
  const found = new Map<string, Id<'support'>[]>()
  const add = (fund: string, id: Id<'support'>) => found.set(fund, [...(found.get(fund) ?? []), id])
  for (const id of priced(plan)) {
    const links = paying.get(id) ?? []
    const stated = links.reduce((sum, { share = 0 }) => sum + share, 0)
    for (const { from, share } of links) if (share !== 0 && (share !== undefined || stated < 100)) add(from, id)
    if (stated < 100 && links.every(({ share }) => share !== undefined)) add('', id)
  }
  return found
}
