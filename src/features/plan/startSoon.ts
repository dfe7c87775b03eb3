import { firstSteps } from '../../derive/firstSteps.ts'
import { dreamedInOrder } from '../../derive/leaning.ts'
import { readiness } from '../../derive/readiness.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** A support with the moments it brings nearer. */
export interface Step {
  readonly support: Id<'support'>
  readonly moments: readonly Id<'moment'>[]
}

/** What a team can do in the next four weeks. */
export interface Soon {
  /** Moments that are not ready and yet wait for nothing. */
  readonly now: readonly Id<'moment'>[]
  readonly get: readonly Step[]
  /** Supports nobody has said the weeks of. */
  readonly find: readonly Step[]
  /** Moments that wait for somebody's yes. */
  readonly waiting: readonly Id<'moment'>[]
}

/** [D25] First steps, by what there is to do; what brings the most moments nearer comes first. */
export function startSoon(plan: Plan, asked?: string): Soon {
  const steps = firstSteps(plan, asked)
  const order = dreamedInOrder(plan)
  const missing = new Map(readiness(plan, asked).map(each => [each.moment, each.missing.length]))
  const where = (holds: (step: (typeof steps)[number]) => boolean) => {
    const found = new Set(steps.filter(holds).map(({ moment }) => moment))
    return order.filter(id => found.has(id))
  }
  const bySupport = (of: (step: (typeof steps)[number]) => readonly Id<'support'>[]) => {
    const supports = [...new Set(steps.flatMap(of))]
    return supports
      .map(support => ({ support, moments: where(step => of(step).includes(support)) }))
      .sort((a, b) => b.moments.length - a.moments.length || compareText(a.support, b.support))
  }
  return {
    now: where(({ moment }) => missing.get(moment) === 0),
    get: bySupport(step => step.do),
    find: bySupport(step => step.unknown),
    waiting: where(({ blockedBy }) => blockedBy.length > 0),
  }
}
