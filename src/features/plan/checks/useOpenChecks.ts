import { type FindingRow, findingRows } from '../../../cards/checks/findingRows.ts'
import { checked } from '../../../derive/checked.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useDerived } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'

function rowsOf(plan: Plan, asked?: string): FindingRow[] {
  return findingRows(checked(plan, asked))
}

/** What the checks say of the day on the screen and of the plan. */
export function useFindingRows(): readonly FindingRow[] {
  const day = useScreen(screen => screen.day) ?? undefined
  return useDerived(rowsOf, day)
}

/** How many things are open. */
export function useOpenChecks(): number {
  return useFindingRows().filter(({ isAside }) => !isAside).length
}
