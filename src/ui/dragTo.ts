import type { PointerEvent as ReactPointerEvent } from 'react'
import { swallowClick } from './swallowClick.ts'

interface Places<P> {
  /** What would take it at a point of the window. */
  at(x: number, y: number): P | undefined
  mark(place: P, isOver: boolean): void
  /** Said once, when it is let go over a place. */
  drop(place: P): void
}

const slop = 6
const longPress = 350

/**
 * Lets the element that was pressed be taken to a place: by mouse at once, by finger after a long press. A press without
 * a move stays a press; Escape lets go.
 */
export function dragTo<P>(
  { currentTarget: card, nativeEvent: down }: ReactPointerEvent<HTMLElement>,
  places: Places<P>,
) {
  if (down.button !== 0) return
  const byTouch = down.pointerType === 'touch'
  const listening = new AbortController()
  const { signal } = listening
  let lifted = false
  let over: P | undefined
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
    lieOver(undefined)
  }

  function lieOver(next: P | undefined) {
    if (over !== undefined) places.mark(over, false)
    over = next
    if (over !== undefined) places.mark(over, true)
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
    lieOver(places.at(move.clientX, move.clientY))
  }

  function onUp(up: PointerEvent) {
    if (up.pointerId !== down.pointerId) return
    const place = over
    if (lifted) swallowClick()
    end()
    if (place !== undefined) places.drop(place)
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
