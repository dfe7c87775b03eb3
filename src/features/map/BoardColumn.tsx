import { memo, useRef } from 'react'
import type { MapCard } from '../../output/mapColumns.ts'
import { BoardItem } from './BoardItem.tsx'
import { type CardData, type BoardColumn as Column, nodesNear, sameData } from './cardNodes.ts'
import styles from './MapBoard.module.css'
import { useSeen } from './useSeen.ts'

interface ColumnProps {
  column: Column
  /** Its inline start and inline size, in CSS pixels. */
  left: number
  width: number
  /** Whether only what is near to what is seen is on the page; the columns take turns with it. */
  isLarge: boolean
  turn: number
  dataOf: (card: MapCard) => CardData
  isAtHand: (id: string) => boolean
  measure: (element: HTMLElement | null) => (() => void) | undefined
}

/** A column of the board: its cards one below the other. */
export const BoardColumn = memo(function BoardColumn(props: ColumnProps) {
  const { column, left, width, isLarge, turn, dataOf, isAtHand, measure } = props
  const seen = useSeen(isLarge, turn)
  const known = useRef<ReadonlyMap<string, CardData>>(new Map())
  const drawn = new Map<string, CardData>()
  const dataAt = (card: MapCard) => {
    const before = known.current.get(card.id)
    const now = dataOf(card)
    const data = before && sameData(before, now) ? before : now // only what changed is drawn again
    drawn.set(card.id, data)
    return data
  }
  const items = nodesNear(column.nodes, seen, isAtHand).map(({ node, above }) => (
    <BoardItem
      key={node.id}
      id={node.id}
      type={node.type}
      column={column.name}
      above={above}
      data={node.type === 'card' ? dataAt(node.card) : undefined}
    />
  ))
  known.current = drawn
  return (
    <div ref={measure} className={styles.column} style={{ insetInlineStart: left, inlineSize: width }}>
      {items}
    </div>
  )
})
