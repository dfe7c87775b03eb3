import { assumptions } from '../../derive/assumptions.ts'
import { conditions } from '../../derive/conditions.ts'
import { dreamedInOrder } from '../../derive/leaning.ts'
import { trace } from '../../derive/trace.ts'
import type { conditionAreas } from '../../domain/adultDay.ts'
import { byId, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** What is believed, and the moments that rest on it. */
export interface AssumptionRow {
  readonly assumption: Id<'assumption'>
  readonly moments: readonly Id<'moment'>[]
}

/** [D29] The most at stake first, each with the moments it enables, in reading order. */
export function assumptionRows(plan: Plan): AssumptionRow[] {
  const order = dreamedInOrder(plan)
  return assumptions(plan).map(({ assumption }) => {
    const reached = new Set<Id>(trace(plan, assumption).enabled.map(({ id }) => id))
    return { assumption, moments: order.filter(id => reached.has(id)) }
  })
}

/** What helps and what hinders in one area. */
export interface AreaRow {
  readonly area: (typeof conditionAreas)[number]
  readonly balance: number
  readonly helps: readonly Id<'condition'>[]
  readonly hinders: readonly Id<'condition'>[]
}

/** [D30] The areas of which anything is said, those where most hinders first. */
export function areaRows(plan: Pick<Plan, 'conditions'>): AreaRow[] {
  const all = [...plan.conditions.values()].sort(byId)
  return conditions(plan).flatMap(({ area, balance }) => {
    const here = all.filter(condition => condition.area === area)
    const idsOf = (effect: 'helps' | 'hinders') => here.flatMap(each => (each.effect === effect ? [each.id] : []))
    return here.length > 0 ? [{ area, balance, helps: idsOf('helps'), hinders: idsOf('hinders') }] : []
  })
}
