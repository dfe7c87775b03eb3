import { type CardId, columnNames, columnOf } from '../../output/mapColumns.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { mapWindow } from './mapWindow.ts'

/** Gives a card the focus, and brings its column in sight. */
export function focusCard(id: CardId) {
  bringInSight(id)
  showMap({ focus: id })
}

/** Moves the columns in sight as little as it takes to see a card's own. */
export function bringInSight(id: CardId) {
  const column = columnOf(id)
  if (!column) return
  const at = columnNames.indexOf(column)
  const room = mapWindow(document.documentElement.clientWidth || innerWidth, 0).names.length
  const { first } = useMapScreen.getState()
  showMap({ first: Math.min(Math.max(first, at - room + 1), at) })
}

/** Brings a card before everybody's eyes, without the focus. */
export function showCard(id: CardId) {
  bringInSight(id)
  requestAnimationFrame(() =>
    document.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
}
