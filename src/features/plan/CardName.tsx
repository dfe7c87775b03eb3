import { useState } from 'react'
import { useGoToCard } from '../../cards/useGoToCard.ts'
import { useNameOf } from '../../cards/useNameOf.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { withoutStop } from '../../words/withoutStop.ts'
import styles from './Parts.module.css'
import { openBeside, opensBeside } from './planScreen.ts'
import { useFew } from './useFew.ts'

interface CardNameProps {
  id: Id
  /** As the title of its row. */
  strong?: boolean
  /** In the middle of a sentence. */
  inline?: boolean
}

/** The name of a card, and the way to it; an action, a measure or a grant opens beside the page. */
export function CardName({ id, strong = false, inline = false }: CardNameProps) {
  const go = useGoToCard()
  const nameOf = useNameOf()
  const whole = usePlan(plan => nameOf(plan, id))
  const name = inline ? withoutStop(whole) : whole
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
      className={cx(styles.card, strong && styles.strong, inline && styles.inline)}
      onClick={() => (opensBeside(id) ? openBeside(id) : go(id))}
    >
      <span>
        <bdi>{name}</bdi>
      </span>
    </button>
  )
}

const most = 10

interface CardNamesProps {
  label: string
  ids: readonly Id[]
  /** The words before say it already. */
  quietLabel?: boolean
}

/** Several cards after a word that says what they are to the row; of many, the first few until the rest is asked for. */
export function CardNames({ label, ids, quietLabel = false }: CardNamesProps) {
  const say = useEveryWord()
  const few = useFew(most)
  const printing = usePrinting()
  const presenting = useScreen(screen => screen.presenting)
  const [all, setAll] = useState(false)
  if (ids.length === 0) return null
  const isLong = ids.length > few + 1
  const shown = isLong && !all && !printing ? ids.slice(0, few) : ids
  return (
    <div className={styles.named}>
      {!quietLabel && <span className={styles.quiet}>{label}</span>}
      <ul className={styles.names} aria-label={label}>
        {shown.map(id => (
          <li key={id}>
            <CardName id={id} />
          </li>
        ))}
        {isLong && !printing && (
          <li>
            {presenting ? (
              <span className={styles.quiet}>{say('planView.more', { n: ids.length - few })}</span>
            ) : (
              <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? say('planView.fewer') : say('planView.all', { n: ids.length })}
              </Button>
            )}
          </li>
        )}
      </ul>
    </div>
  )
}
