import { memo, useRef } from 'react'
import { type CardId, type ColumnName, columnOf } from '../../output/mapColumns.ts'
import { useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { type Strength, strengthOf } from './cardNodes.ts'
import type { FittedLayout } from './fittedLayout.ts'
import { useMapScreen } from './mapScreen.ts'
import { noSlots, type Slots, slotsFor } from './slots.ts'
import { stopIn } from './stopIn.ts'
import type { MapScene } from './useMap.ts'
import styles from './WholeBoard.module.css'
import { WholeCard } from './WholeCard.tsx'

interface WholeCardsProps {
  name: ColumnName
  scene: MapScene
  layout: FittedLayout
  /** Whether every card is an element; else they are painted, and only those at hand are. */
  isDrawn: boolean
  top: number
  page: number
  onAgain: () => void
}

/** The cards of a column of the whole map that are there for the hand, the focus and readers. */
export const WholeCards = memo(function WholeCards(props: WholeCardsProps) {
  const { name, scene, layout, isDrawn, top, page, onAgain } = props
  const ids = scene.order[name]
  const last = useMapScreen(screen => screen.stops[name])
  const wanted = useMapScreen(screen =>
    screen.focus && screen.focus !== screen.stops[name] && columnOf(screen.focus) === name ? screen.focus : null,
  )
  const chosen = useScreen(screen => screen.selected)
  const selected = chosen && columnOf(chosen) === name ? (chosen as CardId) : null // it has a column
  const stop = stopIn(ids, last, scene.front?.cards)
  const slots = useRef(noSlots)
  slots.current = slotsFor(slots.current, stop)
  const shown = isDrawn
    ? ids.map(id => ({ key: `${id}`, id, isSpare: false }))
    : cardsAtHand(slots.current, [selected, wanted], id => scene.order[name].includes(id))
  return (
    <div className={cx(styles.hands, selected && styles.inFront)}>
      {shown.map(({ key, id, isSpare }) => (
        <WholeCard
          key={key}
          id={id}
          berth={layout.berths.get(id)}
          {...{ top, layout, page, onAgain }}
          drawn={isDrawn ? strengthIn(scene, id) : undefined}
          tabbable={id === stop}
          isSpare={isSpare}
        />
      ))}
    </div>
  )
})

/**
 * The cards that have a button where all are painted: the one Tab reaches, the selected one and the one the focus goes to;
 * and the element that waits for the next.
 */
function cardsAtHand(
  { ids, at }: Slots,
  wanted: readonly (CardId | null)[],
  isHere: (id: CardId) => boolean,
): { key: string; id: CardId; isSpare: boolean }[] {
  const inSlots = ids.flatMap((id, slot) =>
    id && isHere(id) ? [{ key: `slot ${slot}`, id, isSpare: slot !== at && !wanted.includes(id) }] : [],
  )
  const others = new Set(wanted.flatMap(id => (id && !ids.includes(id) && isHere(id) ? [id] : [])))
  return [...inSlots, ...[...others].map(id => ({ key: `${id}`, id, isSpare: false }))]
}

/** How strongly a card is drawn: beside the thread in front, else beside what a filter keeps. */
function strengthIn({ map, front, kept }: MapScene, id: CardId): Strength {
  const column = columnOf(id)
  const card = column && map.columns[column].find(each => each.id === id)
  return card ? strengthOf(card, front?.cards ?? kept) : 'even'
}
