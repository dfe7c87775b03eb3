import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useDirection, useWord } from '../../store/language.tsx'
import { useSought } from '../../store/useSought.ts'
import { cx } from '../../ui/cx.ts'
import { ActionsProvider, type BoardActions } from './actionsContext.ts'
import { BoardColumn } from './BoardColumn.tsx'
import { ColumnHeads } from './ColumnHeads.tsx'
import { focusCard, showCard } from './focusCard.ts'
import styles from './MapBoard.module.css'
import { useMapScreen } from './mapScreen.ts'
import { columnStart } from './mapWindow.ts'
import { neighbour } from './neighbour.ts'
import { Threads } from './Threads.tsx'
import { useBoard } from './useBoard.ts'
import type { CardActions } from './useCardActions.ts'
import { useIdly } from './useIdly.ts'
import { clearSelection, type MapScene } from './useMap.ts'
import { WholeBoard } from './WholeBoard.tsx'

interface BoardProps {
  scene: MapScene
  actions: CardActions
}

/** The map in columns to read or, as a whole, as large as fits the page. */
export function MapBoard({ bar, ...props }: BoardProps & { bar: ReactNode }) {
  const isWhole = useMapScreen(screen => screen.isWhole)
  const isLeaving = !useIdly(isWhole) && isWhole // the columns are taken away once the whole map has been seen
  return (
    <div className={styles.board}>
      <div className={cx(!isWhole && styles.top)}>
        {bar}
        {!isWhole && <ColumnHeads />}
      </div>
      {(!isWhole || isLeaving) && (
        <div key="columns" className={cx(isLeaving && styles.leaving)} inert={isLeaving}>
          <ColumnBoard {...props} />
        </div>
      )}
      {isWhole && <WholeBoard key="whole" {...props} />}
    </div>
  )
}

/** The columns of the map, scrolled by the page. */
const ColumnBoard = memo(function ColumnBoard({ scene, actions }: BoardProps) {
  const say = useWord()
  const direction = useDirection()
  const { sight, order, columns, isMeasured, blockSize, ...parts } = useBoard(scene)
  const { dataOf, isAtHand, isLarge, turnOf, measure } = parts
  const { threads } = scene.map
  const board = useMemo(
    (): BoardActions => ({
      ...actions,
      step: (from, key) => {
        const next = neighbour(threads, order, from, key, direction)
        if (next) focusCard(next)
      },
    }),
    [actions, threads, order, direction],
  )
  const arrived = useRef(false)
  const selected = scene.front?.selected
  useEffect(() => {
    if (!isMeasured || arrived.current) return
    arrived.current = true
    if (selected) showCard(selected) // chosen in another view
  }, [isMeasured, selected])
  useSought(id => isMeasured && columnOf(id) && showCard(id as CardId)) // a card of a column
  return (
    <ActionsProvider value={board}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape on a card does the same */}
      <section
        aria-label={say('map.board')}
        className={cx(styles.flow, !isMeasured && styles.unmeasured)}
        style={{ blockSize }}
        data-passed-over=""
        onClick={event => event.target === event.currentTarget && clearSelection()}
      >
        <Threads shape={parts.threads} isLarge={isLarge} />
        {columns.map(column => (
          <BoardColumn
            key={column.name}
            column={column}
            left={columnStart(sight, column.name) ?? 0}
            width={sight.columnWidth}
            turn={turnOf(column.name)}
            {...{ isLarge, dataOf, isAtHand, measure }}
          />
        ))}
      </section>
    </ActionsProvider>
  )
})
