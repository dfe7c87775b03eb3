import type { PointerEvent as ReactPointerEvent } from 'react'
import type { PlaceOfAction } from '../../../document/actionCommands.ts'
import { type Id, isId } from '../../../domain/ids.ts'
import { statuses } from './actionRows.ts'

const slop = 6
const longPress = 350

/** Where on the board a lifted action would lie. */
interface Over extends PlaceOfAction {
  /** What marks the place: a card it would lie above or below, or a column. */
  readonly mark: HTMLElement
  readonly side: 'above' | 'below' | 'in'
}

/**
 * Lets an action be taken to another place of the board: by mouse at once, by finger after a long press. A press without
 * a move stays a press; Escape lets go.
 */
export function startActionDrag(
  event: ReactPointerEvent<HTMLElement>,
  id: Id<'action'>,
  drop: (id: Id<'action'>, place: PlaceOfAction) => void,
): void {
  const down = event.nativeEvent
  if (down.button !== 0) return
  const card = event.currentTarget
  const byTouch = down.pointerType === 'touch'
  const listening = new AbortController()
  const { signal } = listening
  let lifted = false
  let over: Over | undefined
  const timer = byTouch ? setTimeout(lift, longPress) : undefined

  function lift() {
    lifted = true
    card.dataset.lifted = ''
  }

  function end() {
    clearTimeout(timer)
    listening.abort()
    card.style.translate = ''
    delete card.dataset.lifted
    markAs(undefined)
  }

  function markAs(next: Over | undefined) {
    if (over) delete over.mark.dataset.drop
    over = next
    if (over) over.mark.dataset.drop = over.side
  }

  function onMove(move: PointerEvent) {
    if (move.pointerId !== down.pointerId) return
    const dx = move.clientX - down.clientX
    const dy = move.clientY - down.clientY
    if (!lifted && Math.hypot(dx, dy) >= slop) {
      if (byTouch) return end()
      lift()
    }
    if (!lifted) return
    card.style.translate = `${dx}px ${dy}px`
    markAs(placeAt(move.clientX, move.clientY, id))
  }

  function onUp(up: PointerEvent) {
    if (up.pointerId !== down.pointerId) return
    const place = over
    if (lifted) swallowClick()
    end()
    if (place) drop(id, { status: place.status, after: place.after })
  }

  function onKey(key: KeyboardEvent) {
    if (key.key !== 'Escape' || !lifted) return
    key.preventDefault()
    key.stopPropagation()
    end()
  }

  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', onUp, { signal })
  addEventListener('pointercancel', end, { signal })
  addEventListener('keydown', onKey, { signal, capture: true })
  addEventListener('selectstart', selecting => selecting.preventDefault(), { signal })
  addEventListener('touchmove', move => lifted && move.preventDefault(), { signal, passive: false })
  addEventListener('contextmenu', menu => byTouch && menu.preventDefault(), { signal })
}

function placeAt(x: number, y: number, id: Id<'action'>): Over | undefined {
  const under = document.elementsFromPoint(x, y)
  const column = under.map(element => element.closest<HTMLElement>('[data-column]')).find(Boolean)
  const status = statuses.find(each => each === column?.dataset.column)
  if (!column || !status) return undefined
  const cards = [...column.querySelectorAll<HTMLElement>('[data-action]')].filter(card => card.dataset.action !== id)
  const idOf = (card: HTMLElement | undefined) =>
    isId('action', card?.dataset.action) ? (card?.dataset.action as Id<'action'>) : null // its kind was read
  const at = cards.findIndex(card => {
    const { top, height } = card.getBoundingClientRect()
    return y < top + height / 2
  })
  const below = at < 0 ? undefined : cards[at]
  if (below) return { status, after: idOf(cards[at - 1]), mark: below, side: 'above' }
  const last = cards.at(-1)
  return last
    ? { status, after: idOf(last), mark: last, side: 'below' }
    : { status, after: null, mark: column, side: 'in' }
}

/** The press that ends a drag is not a press on the card. */
function swallowClick() {
  const stop = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', stop, { capture: true }))
}
