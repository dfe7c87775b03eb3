import { useLocation } from 'wouter'
import { usePlan } from '../store/openPlan.tsx'
import { whatIfPath } from '../store/paths.ts'

/** The way to try something on a copy of the plan: what is asked, and of what. */
export function useWhatIf(): (...parts: readonly string[]) => void {
  const plan = usePlan(state => state.plan.id)
  const [, go] = useLocation()
  return (...parts) => go(whatIfPath(plan, ...parts))
}
