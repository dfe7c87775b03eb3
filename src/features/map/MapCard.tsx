import { Check, GripVertical } from 'lucide-react'
import { type MouseEvent, memo, useEffect, useRef } from 'react'
import { PeopleOnCard } from '../../cards/PeopleOnCard.tsx'
import { cx } from '../../ui/cx.ts'
import { useBoardActions } from './actionsContext.ts'
import type { CardData } from './cardNodes.ts'
import styles from './MapCard.module.css'
import { showMap, useMapScreen } from './mapScreen.ts'
import { ProposedCard } from './ProposedCard.tsx'
import { isProposed } from './proposedCards.ts'
import { TitleField } from './TitleField.tsx'
import { useCardPress } from './useCardPress.ts'
import { useRowDrag } from './useRowDrag.ts'

/** A card of the map, also one that is only proposed. */
export function MapCard({ data }: { data: CardData }) {
  return isProposed(data.card.id) ? <ProposedCard data={data} /> : <CardThere data={data} />
}

/** One card of the plan: its title, quiet words, what is missing. A press selects it, another one writes its title. */
const CardThere = memo(function CardThere({ data }: { data: CardData }) {
  const { card, words, strength, tabbable } = data
  const { id, column, band } = card
  const actions = useBoardActions()
  const { isSelected, isSeveral, isPicked, still, pressable } = useCardPress(id, () => {
    if (!still) showMap({ editing: id })
  })
  const { onClick, ...onButton } = pressable
  const press = (event: MouseEvent<HTMLElement>) => {
    const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]')
    if (!isOnGrip) onClick(event)
  }
  const isEditing = useMapScreen(screen => screen.editing === id)
  const isFresh = useMapScreen(screen => screen.wanted?.id === id)
  const takesFocus = useMapScreen(screen => screen.focus === id)
  const button = useRef<HTMLButtonElement>(null)
  const startDrag = useRowDrag(before => actions.moveAfter(id, before))

  useEffect(() => {
    if (!takesFocus || !button.current) return
    button.current.focus()
    showMap({ focus: null })
  }, [takesFocus])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its button has the keys; a press may be anywhere on the card
    <article
      className={cx(
        styles.card,
        styles[column],
        styles[strength],
        isSelected && styles.selected,
        isPicked && styles.picked,
      )}
      data-row={id}
      data-people={id}
      data-list={`${column} ${band}`}
      onClick={isEditing ? undefined : press}
    >
      {isEditing ? (
        <TitleField id={id} />
      ) : (
        <h4 className={styles.title}>
          <button
            ref={button}
            type="button"
            dir="auto"
            className={styles.press}
            tabIndex={tabbable ? 0 : -1}
            aria-describedby={`${id}-words`}
            {...onButton}
          >
            {words.title}
          </button>
        </h4>
      )}
      <div id={`${id}-words`} className={styles.words} hidden={isFresh}>
        {words.meta.map(line => (
          <p
            key={`${line.row ?? ''}${line.text}`}
            dir="auto"
            className={cx(line.token === 'finding-text' && styles.missing)}
          >
            {line.text}
          </p>
        ))}
      </div>
      {isPicked && (
        <span className={styles.mark} aria-hidden="true">
          <Check size={18} />
        </span>
      )}
      {isSelected && !isSeveral && !still && !isEditing && column !== 'moments' && (
        <span data-grip="" className={styles.grip} onPointerDown={startDrag} aria-hidden="true">
          <GripVertical size={20} />
        </span>
      )}
      <PeopleOnCard id={id} />
    </article>
  )
})
