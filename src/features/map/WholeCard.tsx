import { useEffect, useRef } from 'react'
import { PeopleOnCard } from '../../cards/PeopleOnCard.tsx'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import type { Berth } from './boardLayout.ts'
import type { Strength } from './cardNodes.ts'
import { type FittedLayout, titleLines } from './fittedLayout.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { nameOf } from './titles.ts'
import { useCardPress } from './useCardPress.ts'
import styles from './WholeBoard.module.css'
import { wordsStart } from './wordsStart.ts'

interface WholeCardProps {
  id: CardId
  berth: Berth | undefined
  /** Where the cards begin below the top of the board. */
  top: number
  layout: FittedLayout
  /** How strongly it is drawn; undefined where it is painted. */
  drawn: Strength | undefined
  /** The width of the page, which its words keep inside. */
  page: number
  tabbable: boolean
  /** It waits to be another card. */
  isSpare: boolean
  onAgain: () => void
}

/** A card of the whole map; selected or in focus, it shows its whole title. A painted one is seen only then. */
export function WholeCard({ id, berth, top, layout, drawn, page, tabbable, isSpare, onAgain }: WholeCardProps) {
  const say = useWord()
  const title = usePlan(plan => nameOf(plan, id))
  const words = title || say(id.startsWith('moment:') ? 'moment.untitled' : 'card.untitled')
  const takesFocus = useMapScreen(screen => screen.focus === id)
  const { isSelected, isPicked, pressable } = useCardPress(id, onAgain)
  const button = useRef<HTMLButtonElement>(null)
  const column = columnOf(id)
  useEffect(() => {
    if (!takesFocus || !button.current) return
    button.current.focus({ preventScroll: true })
    showMap({ focus: null })
  }, [takesFocus])
  if (!berth) return null
  return (
    <h4
      className={cx(
        styles.card,
        column && styles[column],
        drawn && styles.drawn,
        drawn === 'faint' && styles.faint,
        isSelected && styles.selected,
        isPicked && styles.picked,
        isSpare && styles.spare,
      )}
      data-people={isSpare ? undefined : id}
      style={{
        insetInlineStart: berth.left,
        insetBlockStart: top + berth.top,
        inlineSize: layout.cardWidth,
        blockSize: berth.height,
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.press}
        tabIndex={tabbable ? 0 : -1}
        {...pressable}
        {...(isSpare && { 'data-card': undefined })}
      >
        {drawn && layout.size > 0 && (
          <span dir="auto" aria-hidden="true" className={styles.title} style={{ fontSize: layout.size }}>
            {titleLines(words, layout).join('\n')}
          </span>
        )}
        <span dir="auto" className={styles.words} style={{ insetInlineStart: wordsStart(berth, page) }}>
          {words}
        </span>
      </button>
      {drawn && <PeopleOnCard id={id} />}
    </h4>
  )
}
