import { isUnpriced } from '../../derive/prices.ts'
import { type UnlockBy, unlockOrder } from '../../derive/unlockOrder.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** What to get together, and the moments that become possible with it. */
export interface Rung {
  readonly buys: readonly Id<'support'>[]
  readonly moments: readonly Id<'moment'>[]
  readonly cost: number
  readonly total: number
  /** Those nobody has priced, or said the weeks of. */
  readonly unknown: readonly Id<'support'>[]
}

export interface Ladder {
  /** Moments for which nothing is missing. */
  readonly free: readonly Id<'moment'>[]
  readonly rungs: readonly Rung[]
}

/** [D21] The unlock order as rungs: a moment that needs nothing more stands with what was got before it. */
export function unlockRungs(plan: Plan, by: string, asked?: string): Ladder {
  const known = by === 'weeks' || by === 'number' ? by : 'cost'
  const free: Id<'moment'>[] = []
  const rungs: (Rung & { readonly moments: Id<'moment'>[] })[] = []
  for (const { moment, buys, cost, total } of unlockOrder(plan, asked, known)) {
    const last = rungs.at(-1)
    if (buys.length > 0) rungs.push({ buys, moments: [moment], cost, total, unknown: unknownOf(plan, buys, known) })
    else (last?.moments ?? free).push(moment)
  }
  return { free, rungs }
}

function unknownOf(plan: Plan, buys: readonly Id<'support'>[], by: UnlockBy): Id<'support'>[] {
  return buys.filter(id => {
    const support = plan.supports.get(id)
    if (!support || by === 'number') return false
    return by === 'cost' ? isUnpriced(support) : support.leadWeeks === null
  })
}
