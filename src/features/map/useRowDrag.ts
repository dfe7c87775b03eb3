import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import { dropAfter } from './dropRow.ts'

const slop = 4

/**
 * Drags a card up and down its column by its grip. Only the card's own position changes meanwhile; where it stands is
 * said once, on drop. Escape lets go.
 */
export function useRowDrag(onDrop: (before: CardId | null) => void) {
  const end = useRef<() => void>(undefined)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => () => end.current?.(), [])

  return (event: ReactPointerEvent<HTMLElement>) => {
    const card = event.currentTarget.closest<HTMLElement>('[data-row]')
    if (!card || event.button !== 0) return
    event.preventDefault()
    end.current?.()
    end.current = beginDrag(card, event.nativeEvent, before => drop.current(before))
  }
}

function beginDrag(card: HTMLElement, down: PointerEvent, onDrop: (before: CardId | null) => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const startScroll = scrollY
  const others = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
    other => other !== card && other.dataset.list === card.dataset.list,
  )
  const node = card.parentElement // each card has a layer of its own
  let lifted = false

  function before(): CardId | null {
    const { top, bottom } = card.getBoundingClientRect()
    const rows = others.map(other => {
      const box = other.getBoundingClientRect()
      return { id: other.dataset.row as CardId, top: box.top, bottom: box.bottom } // written by the card itself
    })
    rows.sort((a, b) => a.top - b.top)
    return dropAfter(rows, (top + bottom) / 2)
  }

  function mark(after: CardId | null | undefined) {
    for (const other of others) other.toggleAttribute('data-drop', after !== undefined && other.dataset.row === after)
  }

  function onMove(event: PointerEvent) {
    if (event.pointerId !== down.pointerId) return
    const dy = event.clientY - down.clientY + scrollY - startScroll
    if (!lifted && Math.abs(dy) < slop) return
    lifted = true
    card.dataset.lifted = ''
    if (node) node.style.zIndex = '1'
    card.style.translate = `0 ${dy}px`
    if (event.clientY < 120) scrollBy(0, -12)
    else if (event.clientY > innerHeight - 120) scrollBy(0, 12)
    mark(before())
  }

  function onUp(event: PointerEvent) {
    if (event.pointerId !== down.pointerId) return
    const to = lifted ? before() : undefined
    end()
    if (to !== undefined) onDrop(to)
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end()
  }

  function end() {
    listening.abort()
    mark(undefined)
    card.style.translate = ''
    delete card.dataset.lifted
    if (node) node.style.zIndex = ''
  }

  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  return end
}
