import type { NodeProps } from '@xyflow/react'
import { Check, GripVertical } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react'
import { PeopleOnCard } from '../../cards/PeopleOnCard.tsx'
import { useDirection } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { select, useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { useBoardActions } from './actionsContext.ts'
import type { CardNode } from './cardNodes.ts'
import styles from './MapCard.module.css'
import { showMap, useMapScreen } from './mapScreen.ts'
import { arrowKeys } from './neighbour.ts'
import { TitleField } from './TitleField.tsx'
import { clearSelection } from './useMap.ts'
import { useRowDrag } from './useRowDrag.ts'

/** One card of the map: its title, quiet words, what is missing. A press selects it, another one writes its title. */
export const MapCard = memo(function MapCard({ data }: NodeProps<CardNode>) {
  const { card, words, strength, tabbable } = data
  const { id, column, band } = card
  const direction = useDirection()
  const actions = useBoardActions()
  const isSelected = useScreen(screen => screen.selected === id)
  const still = useIsStill()
  const isEditing = useMapScreen(screen => screen.editing === id)
  const isWhole = useMapScreen(screen => screen.isWhole)
  const isFresh = useMapScreen(screen => screen.wanted?.id === id)
  const isSeveral = useMapScreen(screen => screen.several !== null)
  const isPicked = useMapScreen(screen => screen.several?.includes(id) ?? false)
  const takesFocus = useMapScreen(screen => screen.focus === id)
  const button = useRef<HTMLButtonElement>(null)
  const startDrag = useRowDrag(before => actions.moveAfter(id, before))

  useEffect(() => {
    if (!takesFocus || !button.current) return
    button.current.focus()
    showMap({ focus: null })
  }, [takesFocus])

  function onKeyDown(event: KeyboardEvent) {
    const arrow = arrowKeys.find(key => key === event.key)
    if (arrow && event.altKey && (arrow === 'ArrowUp' || arrow === 'ArrowDown')) {
      actions.shift(id, arrow === 'ArrowUp' ? -1 : 1)
    } else if (arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
      actions.step(id, arrow)
    } else if (event.key === ' ' && !still) actions.pick(id, event.shiftKey)
    else if (event.key.toLowerCase() === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      actions.walk(event.shiftKey ? -1 : 1)
    } else if (event.key === 'F2' && !still) showMap({ editing: id })
    else if (event.key === 'Delete' && !still && isSeveral) showMap({ open: { panel: 'several', what: 'remove' } })
    else if (event.key === 'Delete' && !still && column !== 'moments') showMap({ open: { panel: 'remove', card: id } })
    else if (event.key === 'Escape') clearSelection()
    else return
    event.preventDefault()
  }

  function press(event: MouseEvent) {
    if (!still && (isSeveral || event.ctrlKey || event.metaKey || event.shiftKey)) actions.pick(id, event.shiftKey)
    else if (!isSelected) {
      select(id)
      showMap({ gap: null })
    } else if (!still) showMap({ editing: id })
  }

  return (
    <article
      dir={direction}
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
            data-card={id}
            tabIndex={tabbable ? 0 : -1}
            aria-current={isSelected ? 'true' : undefined}
            aria-pressed={isSeveral ? isPicked : undefined}
            aria-describedby={`${id} words`}
            onFocus={() => showMap({ stops: { ...useMapScreen.getState().stops, [column]: id } })}
            onClick={press}
            onKeyDown={onKeyDown}
            onKeyUp={event => event.key === ' ' && !still && event.preventDefault()} // the key has picked it already
          >
            {words.title}
          </button>
        </h4>
      )}
      <div id={`${id} words`} className={styles.words} hidden={isFresh || isWhole}>
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
        <span className={styles.grip} onPointerDown={startDrag} aria-hidden="true">
          <GripVertical size={20} />
        </span>
      )}
      <PeopleOnCard id={id} />
    </article>
  )
})
