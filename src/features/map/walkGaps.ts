import { isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { select, show } from '../../store/screen.ts'
import { focusCard } from './focusCard.ts'
import { type Gap, inMapOrder, mapGaps, nextStop } from './mapGaps.ts'
import { showMap, useMapScreen } from './mapScreen.ts'

/** Goes on (or back) to the next gap of a kind: its card is selected and in sight. Gives the stop, to be announced. */
export function walkOn(plan: Pick<Plan, 'moments'>, gap: Gap, by: 1 | -1 = 1): ReturnType<typeof nextStop> {
  const { gap: walk, shown, allDays } = useMapScreen.getState()
  const isOn = walk?.kind === gap.kind
  const stop = nextStop(inMapOrder(gap, shown?.order), isOn ? walk.record : undefined, by, isOn ? walk.n : 1)
  if (!stop) return undefined
  const day = isId('moment', stop.card) ? plan.moments.get(stop.card)?.day : undefined
  if (day && !allDays) show({ day })
  select(stop.card)
  showMap({ gap: { kind: gap.kind, record: stop.record, n: stop.n }, several: null })
  focusCard(stop.card)
  return stop
}

/** The kind of gap that is being walked, or the first there is. */
export function gapToWalk(plan: Plan): Gap | undefined {
  const gaps = mapGaps(plan)
  const walked = useMapScreen.getState().gap?.kind
  return gaps.find(gap => gap.kind === walked) ?? gaps[0]
}
