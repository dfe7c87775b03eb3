import type { Id } from '../../domain/ids.ts'
import { useScreen } from '../../store/screen.ts'
import styles from './Parts.module.css'
import { type Adding, lookBehind } from './planScreen.ts'

interface CountProps extends Adding {
  /** The number in words. */
  children: string
  /** What the list of its cards is called. */
  title: string
  ids: readonly Id[]
  /** What is counted, where the number stands under a heading that says it. */
  label?: string
}

/** A number in words that opens the cards it was worked out from. */
export function Count({ children, title, ids, label, adds, sum }: CountProps) {
  const presenting = useScreen(screen => screen.presenting)
  if (presenting || ids.length === 0) return <span>{children}</span>
  return (
    <button
      type="button"
      className={styles.count}
      aria-haspopup="dialog"
      aria-label={label}
      onClick={() => lookBehind({ title, ids, adds, sum })}
    >
      {children}
    </button>
  )
}
