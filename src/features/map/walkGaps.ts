import { isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CardId, columnNames, columnOf } from '../../output/mapColumns.ts'
import { select, show } from '../../store/screen.ts'
import { type Gap, nextStop } from './mapGaps.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { mapWindow } from './mapWindow.ts'

/** Goes on to the next gap of a kind: its card is selected and in sight. Gives the stop, to be announced. */
export function walkOn(plan: Pick<Plan, 'moments'>, gap: Gap): ReturnType<typeof nextStop> {
  const walk = useMapScreen.getState().gap
  const stop = nextStop(gap, walk?.kind === gap.kind ? walk.record : undefined)
  if (!stop) return undefined
  const day = isId('moment', stop.card) ? plan.moments.get(stop.card)?.day : undefined
  if (day) show({ day })
  select(stop.card)
  showMap({ gap: { kind: gap.kind, record: stop.record } })
  focusCard(stop.card)
  return stop
}

/** Gives a card the focus, and brings its column in sight. */
export function focusCard(id: CardId) {
  const column = columnOf(id)
  if (!column) return
  const at = columnNames.indexOf(column)
  const { first, isWhole } = useMapScreen.getState()
  const room = isWhole ? columnNames.length : mapWindow(innerWidth, 0).names.length
  showMap({ focus: id, first: Math.min(Math.max(first, at - room + 1), at) })
}
