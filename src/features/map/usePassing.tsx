import { type ReactNode, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useDirection } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import type { FittedLayout } from './fittedLayout.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { type Pace, paced } from './paced.ts'
import styles from './WholeBoard.module.css'
import { wordsStart } from './wordsStart.ts'

interface Passing {
  readonly layout: FittedLayout
  readonly titleOf: (id: CardId) => string
  /** Where the cards begin below the top of the board. */
  readonly top: number
  readonly page: number
}

/**
 * How the arrows go from card to card of the whole map: each card gets the focus, but those a key held down passes only a
 * ring with their title, moved by hand so that it keeps up with the key.
 */
export function usePassing({ layout, titleOf, top, page }: Passing): {
  readonly pace: Pace<CardId>
  readonly ring: ReactNode
} {
  const ring = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  const direction = useDirection()
  const pace = useMemo(() => {
    const way = direction === 'rtl' ? -1 : 1
    return paced(goTo, id => {
      ring.current?.closest('section')?.toggleAttribute('data-passing', id !== undefined)
      const column = id && columnOf(id)
      const berth = id && layout.berths.get(id)
      if (!(column && berth && ring.current && words.current?.firstChild)) return
      ring.current.className = cx(styles.card, styles.passed, styles[column])
      ring.current.style.translate = `${way * berth.left}px ${top + berth.top}px`
      words.current.style.insetInlineStart = `${wordsStart(berth, page)}px`
      words.current.firstChild.nodeValue = titleOf(id) // the same text in other words: cheaper than another text
    })
  }, [layout, titleOf, top, page, direction])
  return {
    pace,
    ring: (
      <div className={cx(styles.hands, styles.way)} aria-hidden="true">
        <div
          ref={ring}
          className={styles.passed}
          style={{ inlineSize: layout.cardWidth, blockSize: layout.cardHeight }}
        >
          <span ref={words} dir="auto" className={styles.words}>
            {' '}
          </span>
        </div>
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
