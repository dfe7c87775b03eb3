import type { ReactNode } from 'react'
import type { Stretch } from '../../domain/clock.ts'
import { cx } from '../../ui/cx.ts'
import styles from './Board.module.css'
import { type ClockRows, laneOf, rowsOf, stripsOf } from './clockRows.ts'
import { type Box, gapsBetween } from './layOut.ts'

interface BoxListProps<T extends Stretch> {
  boxes: readonly Box<T>[]
  rows: ClockRows
  kind: 'day' | 'role'
  card: (item: T) => ReactNode
  gap: (stretch: Stretch) => ReactNode
  /** Gaps shorter than this are not named; minutes. */
  leastGap: number
  /** Something to say of a box that holds several things. */
  several?: (box: Box<T>) => ReactNode
  isClash?: (box: Box<T>) => boolean
  isBackstage?: (box: Box<T>) => boolean
}

/** One column of the clock: boxes and the named gaps between them, in the order of time. */
export function BoxList<T extends Stretch>(props: BoxListProps<T>) {
  const { boxes, rows, kind, card, gap, leastGap, several, isClash, isBackstage } = props
  const strips = stripsOf(boxes)
  const gaps = gapsBetween(boxes, leastGap)
  const inOrder = [
    ...boxes.map(box => ({ start: box.start, box, gap: null })),
    ...gaps.map(gap => ({ start: gap.start, box: null, gap })),
  ].sort((a, b) => a.start - b.start)
  return (
    <ol className={styles.boxes} style={{ gridTemplateColumns: `repeat(${strips}, minmax(0, 1fr))` }}>
      {inOrder.map(({ box, gap: free }) =>
        box ? (
          <li
            key={`${box.start}-${box.lane}`}
            className={cx(
              styles.box,
              styles[kind],
              box.joined && styles.joined,
              box.lanes > 1 && styles.beside,
              isClash?.(box) && styles.clash,
              isBackstage?.(box) && styles.backstage,
            )}
            style={{ gridRow: rowsOf(rows, box), gridColumn: laneOf(box, strips) }}
          >
            {box.items.length > 1 && several?.(box)}
            {box.items.map(card)}
          </li>
        ) : (
          <li key={`free-${free.start}`} className={styles.gap} style={{ gridRow: rowsOf(rows, free) }}>
            {gap(free)}
          </li>
        ),
      )}
    </ol>
  )
}
