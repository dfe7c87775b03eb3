import { type CardFilter, filterCards } from '../derive/filterCards.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { useDerived } from './openPlan.tsx'
import { useScreen } from './screen.ts'

/** The cards that the filter of this screen keeps; null while nothing is filtered. */
export function useKept(): ReadonlySet<Id> | null {
  return useDerived(
    keptCards,
    useScreen(screen => JSON.stringify(screen.filter)),
  )
}

function keptCards(plan: Plan, filter: string): ReadonlySet<Id> | null {
  return filterCards(plan, JSON.parse(filter) as CardFilter) // written by the hook above
}
