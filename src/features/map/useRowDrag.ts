import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import { type Carried, carry, type DropLine, dropLine } from '../../ui/carry.ts'
import { holdPointer } from '../../ui/holdPointer.ts'
import { dropAfter, type Row } from './dropRow.ts'

const slop = 4
/** Half of what lies between two cards of a column. */
const halfGap = 7

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
    end.current = beginDrag(card, event.currentTarget, event.nativeEvent, before => drop.current(before))
  }
}

function beginDrag(
  card: HTMLElement,
  grip: HTMLElement,
  down: PointerEvent,
  onDrop: (before: CardId | null) => void,
): () => void {
  const startScroll = scrollY
  const others = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
    other => other !== card && other.dataset.list === card.dataset.list,
  )
  const listening = new AbortController()
  let carried: Carried | undefined
  let rows: readonly Row<CardId>[] = []
  let middle = 0
  let column = { left: 0, right: 0 }
  let line: DropLine | undefined
  let shown: number | undefined
  let moved = 0

  /** Where all stand, on the page; nothing but the lifted card moves until it is let go. */
  function look() {
    const boxes = others.map(other => {
      const { top, bottom } = other.getBoundingClientRect()
      return { id: other.dataset.row as CardId, top: top + scrollY, bottom: bottom + scrollY } // written by the card itself
    })
    rows = boxes.sort((a, b) => a.top - b.top)
    const { left, right, top, bottom } = card.getBoundingClientRect()
    middle = (top + bottom) / 2 + scrollY
    column = { left, right }
  }

  /** Draws a line between the two cards it would come to stand between. */
  function mark(after: CardId | null) {
    const row = after === null ? rows[0] : rows.find(({ id }) => id === after)
    if (!row) return
    const at = (after === null ? row.top - halfGap : row.bottom + halfGap) - scrollY
    if (at !== shown) line?.show({ ...column, top: at, bottom: at })
    shown = at
  }

  function move(event: PointerEvent) {
    moved = event.clientY - down.clientY + scrollY - startScroll
    if (!carried && Math.abs(moved) < slop) return
    if (!carried) {
      look()
      const host = card.parentElement ?? card
      carried = carry(card, host)
      line = dropLine(host)
      card.dataset.lifted = ''
    }
    carried.moveBy(0, event.clientY - down.clientY)
    if (event.clientY < 120) scrollBy(0, -12)
    else if (event.clientY > innerHeight - 120) scrollBy(0, 12)
    mark(dropAfter(rows, middle + moved))
  }

  function up() {
    const to = carried ? dropAfter(rows, middle + moved) : undefined
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
    letGo()
    listening.abort()
    line?.remove()
    line = undefined
    carried?.putDown()
    carried = undefined
    delete card.dataset.lifted
  }

  const letGo = holdPointer(down, grip, { move, up, cancel: end })
  window.addEventListener('keydown', onKey, { signal: listening.signal, capture: true })
  return end
}
