import { useGoToCard } from '../../cards/useGoToCard.ts'
import { useNameOf } from '../../cards/useNameOf.ts'
import type { Id } from '../../domain/ids.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import styles from './Parts.module.css'

interface CardNameProps {
  id: Id
  /** As the title of its row. */
  strong?: boolean
  /** In the middle of a sentence. */
  inline?: boolean
}

/** The name of a card, and the way to it. */
export function CardName({ id, strong = false, inline = false }: CardNameProps) {
  const go = useGoToCard()
  const nameOf = useNameOf()
  const name = usePlan(plan => nameOf(plan, id))
  const presenting = useScreen(screen => screen.presenting)
  if (presenting)
    return (
      <bdi data-card={id} className={cx(strong && styles.strong)}>
        {name}
      </bdi>
    )
  return (
    <button
      type="button"
      data-card={id}
      dir="auto"
      className={cx(styles.card, strong && styles.strong, inline && styles.inline)}
      onClick={() => go(id)}
    >
      {name}
    </button>
  )
}

/** Several cards after a word that says what they are to the row. */
export function CardNames({ label, ids }: { label: string; ids: readonly Id[] }) {
  if (ids.length === 0) return null
  return (
    <div className={styles.named}>
      <span className={styles.quiet}>{label}</span>
      <ul className={styles.names} aria-label={label}>
        {ids.map(id => (
          <li key={id}>
            <CardName id={id} />
          </li>
        ))}
      </ul>
    </div>
  )
}
