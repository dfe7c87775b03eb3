import { useDeferredValue } from 'react'
import { type FindingRow, findingRows } from '../../../cards/checks/findingRows.ts'
import { checked } from '../../../derive/checked.ts'
import type { Plan } from '../../../domain/plan.ts'
import { derived } from '../../../store/derived.ts'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'

function rowsOf(plan: Plan, asked?: string): FindingRow[] {
  return findingRows(checked(plan, asked))
}

/** What the checks say of the day on the screen and of the plan. */
export function useFindingRows(): readonly FindingRow[] {
  const day = useScreen(screen => screen.day) ?? undefined
  return useDerived(rowsOf, day)
}

/** How many things are open, as soon as nothing more urgent is to be drawn: whoever types does not wait for it. */
export function useOpenChecks(): number {
  const day = useScreen(screen => screen.day) ?? undefined
  const plan = useDeferredValue(usePlan(whole => whole))
  return derived(plan, rowsOf, day).filter(({ isAside }) => !isAside).length
}
