import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { showDay } from './dayScreen.ts'
import { useMoments } from './useMoments.ts'

/** Takes a moment away at once, or asks first when practices lean on it. */
export function useRemoval(): (id: Id<'moment'>) => void {
  const plan = useOpenPlan()
  const { remove } = useMoments()
  return id => {
    const practices = linksByTo(plan.getState(), 'makes').get(id) ?? []
    if (practices.length === 0) remove(id)
    else showDay({ open: { panel: 'remove', moment: id } })
  }
}
