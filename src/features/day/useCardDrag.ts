import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react'
import type { PartOfDay } from '../../domain/studentDay.ts'
import { type Carried, carry, type DropLine, dropLine, isGlass } from '../../ui/carry.ts'
import { scrollAtEdges } from '../../ui/scrollAtEdges.ts'
import { swallowClick } from '../../ui/swallowClick.ts'
import { type Box, dropAt, dropDown } from './dropAt.ts'

interface Dropped {
  readonly id: string
  readonly to: number
  readonly part: PartOfDay
}

const slop = 6
const longPress = 350
/** Where the other cards are is looked at again after so long, for somebody else may move one meanwhile. */
const stale = 1000

/**
 * Lets cards be dragged within the element it is put on: by mouse at once, by finger after a long press. Only the card's
 * own position changes meanwhile; what it means is said once, on drop. Escape lets go.
 */
export function useCardDrag(onDrop: (dropped: Dropped) => void) {
  const drag = useRef<Drag | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => () => drag.current?.end(), [])

  return (event: ReactPointerEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null
    const card = target?.closest<HTMLElement>('[data-slot]')
    if (!card || event.button !== 0 || target?.closest('[data-still]')) return
    drag.current?.end()
    drag.current = beginDrag(event.currentTarget, card, event.nativeEvent, dropped => drop.current(dropped))
  }
}

interface Drag {
  end(): void
}

interface Around {
  readonly boxes: readonly Box[]
  readonly scroller: DOMRect | undefined
  readonly time: number
}

function beginDrag(
  strip: HTMLElement,
  card: HTMLElement,
  down: PointerEvent,
  onDrop: (dropped: Dropped) => void,
): Drag {
  const byTouch = down.pointerType === 'touch'
  const listening = new AbortController()
  const scroller = card.closest<HTMLElement>('[data-scroller]')
  let last: PointerEvent = down
  let carried: Carried | undefined
  let frame = 0
  const waiting = byTouch ? setTimeout(lift, longPress) : undefined
  let line: DropLine | undefined
  const isMirrored = getComputedStyle(strip).direction === 'rtl'
  let around: Around | undefined
  let shown: string | undefined

  function lift() {
    carried = carry(card, strip)
    line = dropLine(strip)
    card.setPointerCapture(down.pointerId)
    card.dataset.lifted = ''
    strip.dataset.dragging = ''
    follow()
  }

  function follow() {
    cancelAnimationFrame(frame)
    const now = look()
    const place = placeNow()
    const told = place && `${now.time} ${place.to} ${place.part}`
    carried?.moveBy(last.clientX - down.clientX, last.clientY - down.clientY)
    if (told !== shown) line?.show(place?.line)
    shown = told
    if (scrollAtEdges(last, scroller, now.scroller)) frame = requestAnimationFrame(follow)
  }

  /** What lies around the card; measured anew only when it may have moved. */
  function look(): Around {
    const time = performance.now()
    if (around && time - around.time < stale) return around
    const others = [...strip.querySelectorAll<HTMLElement>('[data-slot], [data-zone]')]
    around = {
      time,
      boxes: others.filter(element => element !== card).map(boxOf),
      scroller: scroller?.getBoundingClientRect(),
    }
    return around
  }

  function placeNow() {
    const { boxes } = look()
    if (strip.dataset.down !== undefined) return dropDown(boxes, last.clientY)
    return dropAt(boxes, last.clientX, last.clientY, isMirrored)
  }

  function end() {
    clearTimeout(waiting)
    cancelAnimationFrame(frame)
    listening.abort()
    carried?.putDown()
    carried = undefined
    delete card.dataset.lifted
    delete strip.dataset.dragging
    line?.remove()
  }

  function onMove(event: PointerEvent) {
    if (event.pointerId !== down.pointerId) return
    last = event
    if (carried) {
      event.stopPropagation()
      follow()
    } else if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= slop) {
      if (byTouch) end()
      else lift()
    }
  }

  function onUp(event: PointerEvent) {
    if (event.pointerId !== down.pointerId) return
    around = undefined
    const place = carried ? placeNow() : undefined
    const id = card.dataset.slot
    if (carried) swallowClick()
    end()
    if (place && id) onDrop({ id, to: place.to, part: place.part })
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !carried) return
    event.preventDefault()
    event.stopPropagation()
    end()
  }

  function onScroll({ target }: Event) {
    if (!isGlass(target)) around = undefined
  }

  const { signal } = listening
  window.addEventListener('pointermove', onMove, { signal, capture: true })
  // nobody else needs to hear where it goes
  window.addEventListener('mousemove', event => carried && event.stopPropagation(), { signal, capture: true })
  window.addEventListener('scroll', onScroll, { signal, capture: true })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  // a finger that has lifted a card must not scroll the page under it
  window.addEventListener('touchmove', event => carried && event.preventDefault(), { signal, passive: false })
  window.addEventListener('contextmenu', event => byTouch && event.preventDefault(), { signal })
  return { end }
}

function boxOf(element: HTMLElement): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const part = (element.dataset.part ?? 'morning') as PartOfDay // written by the strip from a list of parts
  return { left, right, top, bottom, part, zone: element.dataset.zone !== undefined }
}
