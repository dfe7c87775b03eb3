import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import { dropAfter, type Row } from './dropRow.ts'

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
  const node = card.parentElement // where the card stands
  let lifted = false
  let rows: readonly Row<CardId>[] = []
  let middle = 0
  let marked: CardId | null | undefined
  let moved = 0

  /** Where all stand, on the page; nothing but the lifted card moves until it is let go. */
  function look() {
    const boxes = others.map(other => {
      const { top, bottom } = other.getBoundingClientRect()
      return { id: other.dataset.row as CardId, top: top + scrollY, bottom: bottom + scrollY } // written by the card itself
    })
    rows = boxes.sort((a, b) => a.top - b.top)
    const { top, bottom } = card.getBoundingClientRect()
    middle = (top + bottom) / 2 + scrollY
  }

  function mark(after: CardId | null | undefined) {
    if (after === marked) return
    for (const other of others) {
      const { row } = other.dataset
      if (row === marked || row === after) other.toggleAttribute('data-drop', row === after)
    }
    marked = after
  }

  function onMove(event: PointerEvent) {
    if (event.pointerId !== down.pointerId) return
    const dy = event.clientY - down.clientY + scrollY - startScroll
    if (!lifted && Math.abs(dy) < slop) return
    if (!lifted) {
      lifted = true
      look()
      card.dataset.lifted = ''
      if (node) node.style.zIndex = '1'
    }
    card.style.translate = `0 ${dy}px`
    if (event.clientY < 120) scrollBy(0, -12)
    else if (event.clientY > innerHeight - 120) scrollBy(0, 12)
    moved = dy
    mark(dropAfter(rows, middle + dy))
  }

  function onUp(event: PointerEvent) {
    if (event.pointerId !== down.pointerId) return
    const to = lifted ? dropAfter(rows, middle + moved) : undefined
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
