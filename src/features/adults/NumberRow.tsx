import type { ReactNode } from 'react'
import styles from './Numbers.module.css'

/** One line behind a number: what it is, and at the end of the line how much. */
export function NumberRow({ end, children }: { end: string; children: ReactNode }) {
  return (
    <li className={styles.row}>
      <span className={styles.rowName}>{children}</span>
      <span className={styles.rowEnd}>{end}</span>
    </li>
  )
}
