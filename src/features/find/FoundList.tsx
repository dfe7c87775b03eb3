import { useId } from 'react'
import type { FoundCard, FoundGroup } from '../../derive/findCards.ts'
import { daysInOrder } from '../../derive/inOrder.ts'
import { type Id, isId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './Find.module.css'
import { mostShown } from './stepAmong.ts'

interface FoundListProps {
  group: FoundGroup
  current: Id | undefined
  idOf: (card: Id) => string
  onGo: (card: Id) => void
}

/** The cards of one kind that were found. */
export function FoundList({ group: { kind, cards }, current, idOf, onGo }: FoundListProps) {
  const say = useEveryWord()
  const id = useId()
  const more = cards.length - mostShown
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset may not stand in a listbox
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} role="presentation" className={styles.kind}>
        {say(`find.kind.${kind}`)}
      </p>
      {cards.slice(0, mostShown).map(card => (
        <Option key={card.id} card={card} id={idOf(card.id)} isCurrent={card.id === current} onGo={onGo} />
      ))}
      {more > 0 && (
        <p role="presentation" className={styles.quiet}>
          {say('find.more', { n: more })}
        </p>
      )}
    </div>
  )
}

interface OptionProps {
  card: FoundCard
  id: string
  isCurrent: boolean
  onGo: (card: Id) => void
}

function Option({ card, id, isCurrent, onGo }: OptionProps) {
  const say = useEveryWord()
  const several = useDerived(daysInOrder).length > 1
  const day = usePlan(plan => {
    const moment = several && isId('moment', card.id) ? plan.moments.get(card.id) : undefined
    return moment && (plan.days.get(moment.day)?.title ?? '')
  })
  const title = card.title || say(isId('moment', card.id) ? 'moment.untitled' : 'card.untitled')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={cx(styles.option, isCurrent && styles.current)}
      onPointerDown={event => event.preventDefault()}
      onClick={() => onGo(card.id)}
    >
      <span dir="auto">{day ? say('find.on', { title, day }) : title}</span>
      {card.excerpt && (
        <span dir="auto" className={styles.quiet}>
          {card.excerpt}
        </span>
      )}
    </div>
  )
}
