import { memo } from 'react'
import type { ColumnName } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import type { MapNode } from './cardNodes.ts'
import styles from './MapBoard.module.css'
import { MapCard } from './MapCard.tsx'

interface BoardItemProps {
  node: MapNode
  measure: (element: HTMLElement | null) => (() => void) | undefined
}

/** What stands at one place of the board: a card, a column's heading, or the line above what is at its foot. */
export const BoardItem = memo(function BoardItem({ node, measure }: BoardItemProps) {
  const { id, left, top, width } = node
  return (
    <div
      ref={measure}
      data-node={id}
      className={styles.item}
      style={{ insetInlineStart: left, insetBlockStart: top, inlineSize: width }}
    >
      {node.type === 'card' ? (
        <MapCard data={node.data} />
      ) : node.type === 'head' ? (
        <Head column={node.column} />
      ) : (
        <Band column={node.column} />
      )}
    </div>
  )
})

/** A column's heading where its cards begin in reading order. */
function Head({ column }: { column: ColumnName }) {
  const say = useWord()
  return (
    <div className="forReaders">
      <h3>{say(`column.${column}`)}</h3>
      <p>{say(`map.ask.${column}`)}</p>
    </div>
  )
}

function Band({ column }: { column: ColumnName }) {
  const say = useWord()
  return <p className={styles.band}>{say(column === 'truths' ? 'output.funds' : 'map.behind')}</p>
}
