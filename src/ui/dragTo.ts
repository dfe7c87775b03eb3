import type { PointerEvent as ReactPointerEvent } from 'react'
import { scrollAtEdges } from './scrollAtEdges.ts'
import { swallowClick } from './swallowClick.ts'

interface Places<P> {
  /** What would take it at a point of the window. */
  at(x: number, y: number): P | undefined
  mark(place: P, isOver: boolean): void
  /** Said once, when it is let go over a place. */
  drop(place: P): void
}

/** Where on the card the pointer holds it, and how far it has been taken, in pixels. */
interface Grip {
  readonly across: number
  readonly down: number
  dx: number
  dy: number
}

const slop = 6
const longPress = 350

/**
 * Lets the element that was pressed be taken to a place: by mouse at once, by finger after a long press. At an edge of the
 * window the page goes on under it. A press without a move stays a press; Escape lets go.
 */
export function dragTo<P>(
  { currentTarget: card, nativeEvent: down }: ReactPointerEvent<HTMLElement>,
  places: Places<P>,
) {
  if (down.button !== 0) return
  const byTouch = down.pointerType === 'touch'
  const listening = new AbortController()
  const { signal } = listening
  let last: PointerEvent = down
  let grip: Grip | undefined
  let frame = 0
  let over: P | undefined
  const timer = byTouch ? setTimeout(lift, longPress) : undefined

  function lift() {
    const { left, top } = card.getBoundingClientRect()
    grip = { across: down.clientX - left, down: down.clientY - top, dx: 0, dy: 0 }
    card.dataset.lifted = ''
  }

  /** Keeps the card under the pointer, wherever the page has carried it meanwhile. */
  function follow() {
    cancelAnimationFrame(frame)
    if (!grip) return
    const goesOn = scrollAtEdges(last)
    const { left, top } = card.getBoundingClientRect()
    grip.dx += last.clientX - grip.across - left
    grip.dy += last.clientY - grip.down - top
    card.style.translate = `${grip.dx}px ${grip.dy}px`
    lieOver(places.at(last.clientX, last.clientY))
    if (goesOn) frame = requestAnimationFrame(follow)
  }

  function end() {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    grip = undefined
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
    last = move
    if (!grip && Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) >= slop) {
      if (byTouch) return end()
      lift()
    }
    follow()
  }

  function onUp(up: PointerEvent) {
    if (up.pointerId !== down.pointerId) return
    const place = over
    if (grip) swallowClick()
    end()
    if (place !== undefined) places.drop(place)
  }

  function onKey(key: KeyboardEvent) {
    if (key.key !== 'Escape' || !grip) return
    key.preventDefault()
    key.stopPropagation()
    end()
  }

  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', onUp, { signal })
  addEventListener('pointercancel', end, { signal })
  addEventListener('keydown', onKey, { signal, capture: true })
  addEventListener('selectstart', selecting => selecting.preventDefault(), { signal })
  addEventListener('touchmove', move => grip && move.preventDefault(), { signal, passive: false })
  addEventListener('contextmenu', menu => byTouch && menu.preventDefault(), { signal })
}
