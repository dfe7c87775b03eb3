import { memo } from 'react'
import type { ColumnName } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import type { CardData, MapNode } from './cardNodes.ts'
import styles from './MapBoard.module.css'
import { MapCard } from './MapCard.tsx'

interface BoardItemProps {
  id: string
  type: MapNode['type']
  column: ColumnName
  /** How far it is below what stands above it, in CSS pixels. */
  above: number
  data: CardData | undefined
}

/** What stands at one place of the board: a card, a column's heading, or the line above what is at its foot. */
export const BoardItem = memo(function BoardItem({ id, type, column, above, data }: BoardItemProps) {
  return (
    <div data-node={id} style={{ marginBlockStart: above }}>
      {data ? <MapCard data={data} /> : type === 'head' ? <Head column={column} /> : <Band column={column} />}
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
