import { cx } from '../../ui/cx.ts'
import type { AdultNumber } from './adultNumbers.ts'
import styles from './Numbers.module.css'

/** How much of the time with students is taken, drawn; the words beside it say the same. */
export function LoadBar({ percent, stands }: { percent: number | null; stands: AdultNumber['stands'] }) {
  const most = 125 // what is above it is as long: the words have the number
  const share = Math.min(most, percent ?? most) / most
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={cx(styles.taken, stands !== 'fine' && styles.much)} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  )
}
