import { memo, useMemo } from 'react'
import type { CardId, MapThread } from '../../output/mapColumns.ts'
import { cx } from '../../ui/cx.ts'
import type { Seen } from './seen.ts'
import styles from './Threads.module.css'
import type { ThreadInFront } from './threadInFront.ts'
import { type Ink, type LineShape, threadLines } from './threadLines.ts'
import { useSeen } from './useSeen.ts'

const inks: readonly Ink[] = ['truth', 'support', 'practice', 'day']

interface ThreadsProps {
  shape: Omit<LineShape, 'isLit'> & { readonly threads: readonly MapThread[]; readonly front: ThreadInFront | null }
  /** Whether only those of cards near to what is seen are drawn. */
  isLarge: boolean
}

/** The threads between cards, behind them: what each links is said in words in the cards' details. */
export const Threads = memo(function Threads({ shape, isLarge }: ThreadsProps) {
  const seen = useSeen(isLarge, 0, 1600)
  const { front } = shape
  const lines = useMemo(
    () =>
      threadLines(seen ? threadsNear(shape, seen) : shape.threads, {
        ...shape,
        isLit: link => shape.front?.links.has(link) ?? false,
      }),
    [shape, seen],
  )
  const quiet = lines.filter(line => !line.lit)
  return (
    <svg className={cx(styles.threads, front && styles.behind)} aria-hidden="true">
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

/** The threads of cards in sight, and those of the thread in front. */
function threadsNear({ threads, berths, front }: ThreadsProps['shape'], { from, to }: Seen): readonly MapThread[] {
  const isNear = (id: CardId) => {
    const top = berths.get(id)?.top
    return top !== undefined && top > from && top < to
  }
  return threads.filter(thread => front?.links.has(thread.link) || isNear(thread.from) || isNear(thread.to))
}
