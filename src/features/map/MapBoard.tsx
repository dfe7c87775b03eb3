import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useDirection, useWord } from '../../store/language.tsx'
import { useSought } from '../../store/useSought.ts'
import { cx } from '../../ui/cx.ts'
import { ActionsProvider, type BoardActions } from './actionsContext.ts'
import { BoardItem } from './BoardItem.tsx'
import { ColumnHeads } from './ColumnHeads.tsx'
import { focusCard, showCard } from './focusCard.ts'
import styles from './MapBoard.module.css'
import { useMapScreen } from './mapScreen.ts'
import { neighbour } from './neighbour.ts'
import { Threads } from './Threads.tsx'
import { useBoard } from './useBoard.ts'
import type { CardActions } from './useCardActions.ts'
import { clearSelection, type MapScene } from './useMap.ts'
import { WholeBoard } from './WholeBoard.tsx'

interface BoardProps {
  scene: MapScene
  actions: CardActions
}

/** The map in columns to read or, as a whole, as large as fits the page. */
export function MapBoard({ bar, ...props }: BoardProps & { bar: ReactNode }) {
  const isWhole = useMapScreen(screen => screen.isWhole)
  return (
    <div className={styles.board}>
      <div className={cx(!isWhole && styles.top)}>
        {bar}
        {!isWhole && <ColumnHeads />}
      </div>
      {isWhole ? <WholeBoard {...props} /> : <ColumnBoard {...props} />}
    </div>
  )
}

/** The columns of the map, scrolled by the page. */
function ColumnBoard({ scene, actions }: BoardProps) {
  const say = useWord()
  const direction = useDirection()
  const { order, nodes, lines, measure, isMeasured, blockSize } = useBoard(scene)
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
        onClick={event => event.target === event.currentTarget && clearSelection()}
      >
        <Threads lines={lines} hasFront={scene.front !== null} />
        {nodes.map(node => (
          <BoardItem key={node.id} node={node} measure={measure} />
        ))}
      </section>
    </ActionsProvider>
  )
}
