import { useLocation } from 'wouter'
import { type Id, isId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { useOpenPlan } from '../store/openPlan.tsx'
import { planPath } from '../store/paths.ts'
import { show } from '../store/screen.ts'
import { type AskedFor, mapBackwards } from '../store/suggestions.ts'

/** Too narrow for the columns of the map: the list is its peer. */
const narrow = 700

/** The card beside which proposals for what was asked stand; none for a need and for a whole day, which have a panel. */
export function cardOfAsked(plan: Pick<Plan, 'feelings'>, asked: AskedFor): Id | undefined {
  if (asked.for === 'need' || asked.for === 'day') return undefined
  return asked.for === 'feeling' ? plan.feelings.get(asked.id)?.moment : asked.id
}

/** Maps something backwards where there is room for it: on the map, on a phone in the list, else in a panel. */
export function useMapBackwards(): (asked: AskedFor) => void {
  const plan = useOpenPlan()
  const [, go] = useLocation()
  return asked => {
    const state = plan.getState()
    const card = cardOfAsked(state, asked)
    mapBackwards(asked, { panel: card === undefined })
    if (!card) return
    const day = isId('moment', card) ? state.moments.get(card)?.day : undefined
    show({ selected: card, sought: card, ...(day && { day }) })
    go(planPath(state.plan.id, innerWidth < narrow ? 'list' : 'map'))
  }
}
