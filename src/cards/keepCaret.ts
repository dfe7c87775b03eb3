import { flushSync } from 'react-dom'

const canHaveCaret = 'input, textarea, select, button'

/** Makes a change that may bring a card to another place, and leaves the focus where it was in that card. */
export function keepCaret(change: () => void) {
  const focused = document.activeElement
  const card = focused?.closest<HTMLElement>('[data-card]')
  const at = card && focused ? [...card.querySelectorAll(canHaveCaret)].indexOf(focused) : -1
  flushSync(change)
  if (!(focused instanceof HTMLElement) || !card || at < 0 || document.activeElement === focused) return
  const moved = focused.isConnected ? focused : inCard(card.dataset.card ?? '', at)
  moved?.focus()
}

/** A card that came into another list is drawn anew. */
function inCard(id: string, at: number): HTMLElement | undefined {
  return document.querySelector(`[data-card="${CSS.escape(id)}"]`)?.querySelectorAll<HTMLElement>(canHaveCaret)[at]
}
