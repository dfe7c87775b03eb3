import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type CardKind, titleField, titleIn } from '../../cards/cardTitles.ts'
import { editRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import { select } from '../../store/screen.ts'
import { useDraft } from '../../store/useDraft.ts'
import { TextArea } from '../../ui/Field.tsx'
import styles from './CardItem.module.css'
import { useOpenCards, wishFor } from './openCards.ts'
import type { Place } from './place.ts'
import type { useCardVerbs } from './useCardVerbs.tsx'

interface CardTitleProps {
  place: Place
  kind: CardKind
  verbs: ReturnType<typeof useCardVerbs>
}

/** What a card is called, written in place: Enter adds one after it, Alt with the arrows moves it. */
export function CardTitle({ place: { id, path }, kind, verbs }: CardTitleProps) {
  const say = useWord()
  const change = useChange()
  const title = usePlan(plan => titleIn(plan, id))
  const draft = useDraft(title, (_before, after) =>
    change(editRecord(id as Id<'practice'>, { [titleField(kind)]: after })),
  ) // the field of its kind
  const line = useRef<HTMLDivElement>(null)
  const wished = useOpenCards(cards => cards.wished === path)
  useEffect(() => {
    if (!wished) return
    line.current?.querySelector('textarea')?.focus()
    wishFor(null)
  }, [wished])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      draft.commit()
      verbs.addSibling()
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      draft.commit()
      verbs.move(event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Escape') draft.discard()
  }
  return (
    <div ref={line} className={styles.title}>
      <TextArea
        bare
        quietLabel
        label={say(`kind.${kind}`)}
        placeholder={say(kind === 'moment' ? 'moment.untitled' : 'card.untitled')}
        value={draft.text}
        maxLength={300}
        onChange={event => draft.setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onFocus={() => select(id)}
        onBlur={draft.commit}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
