import type { ReactNode } from 'react'
import { PeopleOnCard } from '../../cards/PeopleOnCard.tsx'
import type { Stretch } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import { useFormat } from '../../store/language.tsx'
import { useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import styles from './Board.module.css'

interface CardProps {
  id: Id
  title: string
  stretch: Stretch
  children?: ReactNode
  /** Missing where nothing can be opened, as before a room. */
  onPress: ((id: Id) => void) | undefined
}

/** One thing on the clock: its title, its time, and what there is to say of it. A press opens why it is there. */
export function Card({ id, title, stretch, children, onPress }: CardProps) {
  const format = useFormat()
  const selected = useScreen(screen => screen.selected === id)
  const words = (
    <span>
      <span className={styles.cardTitle} dir="auto">
        {title}
      </span>{' '}
      <span className={styles.cardMeta}>
        <span className={styles.time}>{format.stretch(stretch.start, stretch.end)}</span>
        {children}
      </span>
    </span>
  )
  const className = cx(styles.card, selected && styles.selected)
  return onPress ? (
    <button type="button" className={className} data-card={id} data-people={id} onClick={() => onPress(id)}>
      {words}
      <PeopleOnCard id={id} />
    </button>
  ) : (
    <div className={className}>{words}</div>
  )
}
