import { memo } from 'react'
import { cx } from '../../ui/cx.ts'
import styles from './Threads.module.css'
import type { Ink, ThreadLine } from './threadLines.ts'

const inks: readonly Ink[] = ['truth', 'support', 'practice', 'day']

/** The threads between cards, behind them: what each links is said in words in the cards' details. */
export const Threads = memo(function Threads({ lines, hasFront }: { lines: readonly ThreadLine[]; hasFront: boolean }) {
  const quiet = lines.filter(line => !line.lit)
  return (
    <svg className={cx(styles.threads, hasFront && styles.behind)} aria-hidden="true">
      {inks.map(ink => (
        <path
          key={ink}
          className={cx(styles.line, styles[ink])}
          d={quiet
            .filter(line => line.ink === ink)
            .map(line => line.path)
            .join('')}
        />
      ))}
      {lines
        .filter(line => line.lit)
        .map(line => (
          <path
            key={line.key}
            className={cx(styles.line, line.dashed ? styles.dashed : styles.lit, styles[line.ink])}
            d={line.path}
            pathLength={line.dashed ? undefined : 1}
          />
        ))}
    </svg>
  )
})
