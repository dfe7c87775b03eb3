import type { KeyboardEvent, MouseEvent } from 'react'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { select, useScreen } from '../../store/screen.ts'
import { useBoardActions } from './actionsContext.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { plainArrow } from './neighbour.ts'
import { clearSelection } from './useMap.ts'

/** What a press or a key does on a card of the map; `again` is what a press on the selected one does. */
export function useCardPress(id: CardId, again: () => void) {
  const actions = useBoardActions()
  const still = useIsStill()
  const isSelected = useScreen(screen => screen.selected === id)
  const isSeveral = useMapScreen(screen => screen.several !== null)
  const isPicked = useMapScreen(screen => screen.several?.includes(id) ?? false)
  const isMoment = columnOf(id) === 'moments'

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey, shiftKey } = event
    const isPlain = !event.ctrlKey && !event.metaKey && !altKey
    const arrow = plainArrow(event)
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) actions.shift(id, key === 'ArrowUp' ? -1 : 1)
    else if (arrow) actions.step(id, arrow)
    else if (key === ' ' && !still) actions.pick(id, shiftKey)
    else if (key.toLowerCase() === 'n' && isPlain) actions.walk(shiftKey ? -1 : 1)
    else if (key === 'F2' && !still) again()
    else if (key === 'Delete' && !still && isSeveral) showMap({ open: { panel: 'several', what: 'remove' } })
    else if (key === 'Delete' && !still && !isMoment) showMap({ open: { panel: 'remove', card: id } })
    else if (key === 'Escape') clearSelection()
    else return
    event.preventDefault()
  }

  /** The key has chosen the card already: it does not press it too. */
  function onKeyUp(event: KeyboardEvent) {
    if (event.key === ' ' && !still) event.preventDefault()
  }

  return {
    isSelected,
    isSeveral,
    isPicked,
    still,
    pressable: {
      'data-card': id,
      'aria-current': isSelected ? ('true' as const) : undefined,
      'aria-pressed': isSeveral ? isPicked : undefined,
      onClick: (event: Held) => pressCard(id, event, { still, pick: actions.pick, again }),
      onKeyDown,
      onKeyUp,
      onFocus: () => {
        const { stops } = useMapScreen.getState()
        const column = columnOf(id)
        if (column && stops[column] !== id) showMap({ stops: { ...stops, [column]: id } })
      },
    },
  }
}

type Held = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>

interface Press {
  readonly still: boolean
  readonly pick: (id: CardId, upTo: boolean) => void
  /** What a press on the selected card does. */
  readonly again: () => void
}

/** A press on a card: it is selected, or chosen with others. */
export function pressCard(id: CardId, { ctrlKey, metaKey, shiftKey }: Held, { still, pick, again }: Press) {
  const isSeveral = useMapScreen.getState().several !== null
  if (!still && (isSeveral || ctrlKey || metaKey || shiftKey)) pick(id, shiftKey)
  else if (useScreen.getState().selected === id) again()
  else {
    select(id)
    showMap({ gap: null })
  }
}
