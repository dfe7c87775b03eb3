import { useEffect, useRef } from 'react'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import type { Berth } from './boardLayout.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import styles from './PaintedBoard.module.css'
import { nameOf } from './titles.ts'
import { useCardPress } from './useCardPress.ts'

interface PaintedCardProps {
  id: CardId
  berth: Berth | undefined
  /** Where the cards begin below the top of the board. */
  top: number
  width: number
  /** The width of the page, which its words keep inside. */
  page: number
  tabbable: boolean
  onAgain: () => void
}

const widestWords = 280

/** A painted card as the focus and a screen reader meet it; selected or in focus, it shows its whole title. */
export function PaintedCard({ id, berth, top, width, page, tabbable, onAgain }: PaintedCardProps) {
  const say = useWord()
  const title = usePlan(plan => nameOf(plan, id))
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
      className={cx(styles.card, column && styles[column], isSelected && styles.selected, isPicked && styles.picked)}
      style={{
        insetInlineStart: berth.left,
        insetBlockStart: top + berth.top,
        inlineSize: width,
        blockSize: berth.height,
      }}
    >
      <button ref={button} type="button" className={styles.press} tabIndex={tabbable ? 0 : -1} {...pressable}>
        <span
          dir="auto"
          className={styles.words}
          style={{ insetInlineStart: Math.min(0, page - berth.left - widestWords - 16) }}
        >
          {title || say(id.startsWith('moment:') ? 'moment.untitled' : 'card.untitled')}
        </span>
      </button>
    </h4>
  )
}
