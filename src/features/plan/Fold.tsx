import { type Key, type ReactNode, useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import styles from './Parts.module.css'
import { useFew } from './useFew.ts'

interface FoldProps<T> {
  label: string
  items: readonly T[]
  keyOf: (item: T) => Key
  children: (item: T, index: number) => ReactNode
  /** As steps, each with its number. */
  steps?: boolean
  few?: number
  /** As groups under headings of their own. */
  groups?: boolean
}

/** A list that begins with its first few and shows the rest when asked; on paper it is whole. */
export function Fold<T>({
  label,
  items,
  keyOf,
  children,
  steps = false,
  groups = false,
  few: most = 10,
}: FoldProps<T>) {
  const say = useEveryWord()
  const few = useFew(most)
  const presenting = useScreen(screen => screen.presenting)
  const printing = usePrinting()
  const [all, setAll] = useState(false)
  const shown = all || printing || items.length <= few + 1 ? items : items.slice(0, few)
  const List = steps ? 'ol' : 'ul'
  const more = items.length - few
  return (
    <>
      <List className={steps ? styles.steps : groups ? styles.groups : styles.rows} aria-label={label}>
        {shown.map((item, index) => (
          <li key={keyOf(item)} className={steps ? styles.step : groups ? undefined : styles.row}>
            {children(item, index)}
          </li>
        ))}
      </List>
      {items.length > few + 1 &&
        !printing &&
        (presenting ? (
          <p className={styles.quiet}>{say('planView.more', { n: more })}</p>
        ) : (
          <div>
            <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? say('planView.fewer') : say('planView.all', { n: items.length })}
            </Button>
          </div>
        ))}
    </>
  )
}
