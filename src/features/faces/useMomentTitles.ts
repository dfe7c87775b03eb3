import type { Id } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'

/** The title of a moment as it is said everywhere. */
export function useMomentTitle(): (id: Id<'moment'> | undefined) => string {
  const say = useWord()
  const moments = usePlan(plan => plan.moments)
  return id => (id && moments.get(id)?.title) || say('moment.untitled')
}

/** Those of some moments that are still in the plan. */
export function useThere(ids: readonly Id<'moment'>[]): readonly Id<'moment'>[] {
  const moments = usePlan(plan => plan.moments)
  return ids.filter(id => moments.has(id))
}
