import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useDirection } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import type { FittedLayout } from './fittedLayout.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { type ArrowKey, plainArrow } from './neighbour.ts'
import { paced } from './paced.ts'
import styles from './WholeBoard.module.css'

interface Passing {
  readonly layout: FittedLayout
  /** Where the cards begin below the top of the board. */
  readonly top: number
  /** The card an arrow leads to. */
  readonly next: (from: CardId, key: ArrowKey) => CardId | undefined
}

/**
 * How the arrows go from card to card of the whole map: each card gets the focus and says its title, but those a key held
 * down passes only a ring, moved by hand so that it keeps up with the key.
 */
export function usePassing({ layout, top, next }: Passing): {
  readonly step: (from: CardId, key: ArrowKey) => void
  /** Does not only pass any longer. */
  readonly arrive: () => void
  readonly ring: ReactNode
} {
  const ring = useRef<HTMLDivElement>(null)
  const direction = useDirection()
  const pace = useMemo(() => {
    const way = direction === 'rtl' ? -1 : 1
    return paced(goTo, id => {
      ring.current?.closest('section')?.toggleAttribute('data-passing', id !== undefined)
      const berth = id && layout.berths.get(id)
      if (berth && ring.current) ring.current.style.translate = `${way * berth.left}px ${top + berth.top}px`
    })
  }, [layout, top, direction])
  const step = useMemo(
    () => (from: CardId, key: ArrowKey) => {
      const to = next(from, key)
      if (to) pace.go(to)
    },
    [next, pace],
  )

  useEffect(() => {
    /** Cards that are only passed have the keys here, before the page is asked who hears them. */
    function hear(event: KeyboardEvent) {
      const from = pace.to()
      const isHere = event.target instanceof Element && ring.current?.closest('section')?.contains(event.target)
      if (from === undefined || !isHere) return
      event.stopImmediatePropagation()
      const arrow = plainArrow(event)
      if (arrow) {
        event.preventDefault()
        if (event.type === 'keydown') step(from, arrow)
        return
      }
      pace.arrive() // any other key is meant for the card the arrows have led to
      const same = new KeyboardEvent(event.type, event)
      document.activeElement?.dispatchEvent(same)
      if (same.defaultPrevented) event.preventDefault()
    }
    addEventListener('keydown', hear, { capture: true })
    addEventListener('keyup', hear, { capture: true })
    return () => {
      removeEventListener('keydown', hear, { capture: true })
      removeEventListener('keyup', hear, { capture: true })
    }
  }, [pace, step])

  return {
    step,
    arrive: pace.arrive,
    ring: (
      <div className={cx(styles.hands, styles.way)} aria-hidden="true">
        <div
          ref={ring}
          className={cx(styles.card, styles.passed)}
          style={{ inlineSize: layout.cardWidth, blockSize: layout.cardHeight }}
        />
      </div>
    ),
  }
}

/** Gives a card the focus at once. */
function goTo(id: CardId) {
  const { stops } = useMapScreen.getState()
  const column = columnOf(id)
  if (column) flushSync(() => showMap({ stops: { ...stops, [column]: id } }))
  document
    .querySelector<HTMLElement>(`:not([inert]) > section [data-card="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true })
}
