import { type CardId, columnNames, columnOf } from '../../output/mapColumns.ts'
import { pageWidth } from '../../ui/usePageWidth.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { mapWindow } from './mapWindow.ts'

/** Gives a card the focus, and brings its column in sight; Tab leads back to it. */
export function focusCard(id: CardId) {
  const column = columnOf(id)
  const { stops } = useMapScreen.getState()
  showMap({ focus: id, first: firstToSee(id), ...(column && { stops: { ...stops, [column]: id } }) })
}

/** Moves the columns in sight as little as it takes to see a card's own. */
export function bringInSight(id: CardId) {
  showMap({ first: firstToSee(id) })
}

function firstToSee(id: CardId): number {
  const { first } = useMapScreen.getState()
  const column = columnOf(id)
  if (!column) return first
  const at = columnNames.indexOf(column)
  const room = mapWindow(pageWidth(), 0).names.length
  return Math.min(Math.max(first, at - room + 1), at)
}

/** Brings a card before everybody's eyes, without the focus. */
export function showCard(id: CardId) {
  bringInSight(id)
  requestAnimationFrame(() =>
    document.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
}
