import { useLocation } from 'wouter'
import type { Id } from '../../domain/ids.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { select, show } from '../../store/screen.ts'

/** Shows a moment on its day, selected and in sight. */
export function useGoToMoment(): (id: Id<'moment'>) => void {
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const moments = usePlan(state => state.moments)
  return id => {
    const day = moments.get(id)?.day
    if (day) show({ day })
    select(id)
    go(planPath(plan, 'day'))
    setTimeout(() => {
      const slot = document.querySelector(`[data-slot="${CSS.escape(id)}"]`)
      slot?.scrollIntoView({ block: 'center', inline: 'center' })
      slot?.querySelector<HTMLElement>('article button, article textarea')?.focus({ preventScroll: true })
    }, 60) // the day may have to be drawn first
  }
}
