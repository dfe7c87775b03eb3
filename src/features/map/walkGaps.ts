import { isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { select, show } from '../../store/screen.ts'
import { focusCard } from './focusCard.ts'
import { type Gap, nextStop } from './mapGaps.ts'
import { showMap, useMapScreen } from './mapScreen.ts'

/** Goes on to the next gap of a kind: its card is selected and in sight. Gives the stop, to be announced. */
export function walkOn(plan: Pick<Plan, 'moments'>, gap: Gap): ReturnType<typeof nextStop> {
  const walk = useMapScreen.getState().gap
  const stop = nextStop(gap, walk?.kind === gap.kind ? walk.record : undefined)
  if (!stop) return undefined
  const day = isId('moment', stop.card) ? plan.moments.get(stop.card)?.day : undefined
  if (day && !useMapScreen.getState().allDays) show({ day })
  select(stop.card)
  showMap({ gap: { kind: gap.kind, record: stop.record } })
  focusCard(stop.card)
  return stop
}
