import { useLocation } from 'wouter'
import { type Id, isId, kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { useOpenPlan } from '../store/openPlan.tsx'
import { planPath, type View } from '../store/paths.ts'
import { show } from '../store/screen.ts'
import { cardIn, isCardId } from './cardTitles.ts'
import { focusFound } from './focusFound.ts'

const onMap: ReadonlySet<string> = new Set([
  'practice',
  'role',
  'support',
  'permission',
  'condition',
  'assumption',
  'fund',
])

/** Too narrow for the columns of the map: the list is its peer. */
const narrow = 700

/** The card a record is seen on: a feeling, a point of the curve or a face on its moment; undefined when there is none. */
export function cardOfRecord(plan: Plan, id: Id): Id | undefined {
  const record = cardIn(plan, id)
  if (!record) return undefined
  if (isCardId(id)) return id
  const moment = record.moment
  return isId('moment', moment) && plan.moments.has(moment) ? moment : undefined
}

/** What each view shows, each card in one place; the plan's tables only name them, and the list shows every card. */
const shownIn: { readonly [V in View]?: ReadonlySet<string> } = {
  day: new Set(['moment']),
  map: new Set(['moment', ...onMap]),
  adults: new Set(['moment', 'practice', 'role', 'person']),
  plan: new Set(),
}

/** The way to a card from wherever one is: selected, in sight and under the keys, in the view that shows it; `here`, where that one does. */
export function useGoToCard(here?: View): (id: Id) => void {
  const plan = useOpenPlan()
  const [, go] = useLocation()
  return id => {
    const state = plan.getState()
    const card = cardOfRecord(state, id)
    if (!card) return
    const day = isId('moment', card) ? state.moments.get(card)?.day : undefined
    show({ selected: card, sought: card, talk: null, ...(day && { day, learner: null }) })
    const stays = here && (shownIn[here]?.has(kindOf(card) ?? '') ?? true)
    go(planPath(state.plan.id, stays ? here : viewOf(card)))
    focusFound(card)
  }
}

function viewOf(card: Id): View {
  if (innerWidth < narrow) return 'list'
  if (isId('moment', card)) return 'day'
  return onMap.has(kindOf(card) ?? '') ? 'map' : 'list'
}
