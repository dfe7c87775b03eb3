import { isCardId } from '../../cards/cardTitles.ts'
import type { Id } from '../../domain/ids.ts'
import { type Plan, tableNames } from '../../domain/plan.ts'

/** How many cards a plan has, as people see them. */
export function cardCount(plan: Plan): number {
  return tableNames.reduce((sum, name) => sum + countIn(plan[name]), 0)
}

function countIn(table: ReadonlyMap<Id, unknown>): number {
  const [first] = table.keys()
  return first !== undefined && isCardId(first) ? table.size : 0
}
