import '@xyflow/react/dist/base.css'
import { type NodeChange, type NodeProps, ReactFlow } from '@xyflow/react'
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import { useDirection, useWord } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { ActionsProvider, type BoardActions } from './actionsContext.ts'
import { boardLayout } from './boardLayout.ts'
import { ColumnHeads } from './ColumnHeads.tsx'
import {
  type BandNode,
  boardNodes,
  guessedHeight,
  type HeadNode,
  type MapNode,
  reconcileNodes,
  strengthOf,
  withHeights,
} from './cardNodes.ts'
import styles from './MapBoard.module.css'
import { MapCard } from './MapCard.tsx'
import { useMapScreen } from './mapScreen.ts'
import { boardWidth, mapWindow, wholeWindow } from './mapWindow.ts'
import { neighbour } from './neighbour.ts'
import { inSight, orderInSight } from './scene.ts'
import { Threads } from './Threads.tsx'
import { threadLines } from './threadLines.ts'
import type { CardActions } from './useCardActions.ts'
import { useCardWords } from './useCardWords.ts'
import { clearSelection, type MapScene } from './useMap.ts'
import { focusCard } from './walkGaps.ts'

const gap = 12
const bandRoom = 60
const headRoom = 72
const footRoom = 24

/** The columns of the map: cards at the heights this page gives them, with their threads behind. */
export function MapBoard({ scene, actions }: { scene: MapScene; actions: CardActions }) {
  const say = useWord()
  const direction = useDirection()
  const isWhole = useMapScreen(screen => screen.isWhole)
  const first = useMapScreen(screen => screen.first)
  const stops = useMapScreen(screen => screen.stops)
  const pageWidth = usePageWidth()
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(noHeights)
  const wordsOf = useCardWords()
  const { map: all, order: wholeOrder, front } = scene

  const sight = useMemo(() => (isWhole ? wholeWindow : mapWindow(pageWidth, first)), [isWhole, pageWidth, first])
  const map = useMemo(() => inSight(all, sight.names), [all, sight])
  const layout = useMemo(() => {
    const order = orderInSight(wholeOrder, sight.names)
    return boardLayout(map, order, { heightOf: id => heights.get(id) ?? guessedHeight, gap, bandRoom }, front)
  }, [map, wholeOrder, sight, heights, front])
  const { order } = layout
  const top = isWhole ? headRoom : 4
  const width = boardWidth(sight)
  const mirror = useCallback((x: number) => (direction === 'rtl' ? width - x : x), [direction, width])

  const wanted = boardNodes({
    map,
    order,
    layout,
    sight,
    top,
    mirror,
    heights,
    dataOf: card => ({
      card,
      words: wordsOf(card),
      strength: strengthOf(card, front?.cards ?? null),
      tabbable: card.id === stopIn(order[card.column], stops[card.column]),
    }),
  })
  const known = useRef<readonly MapNode[]>([])
  const nodes = reconcileNodes(known.current, wanted)
  known.current = nodes

  const lines = useMemo(
    () => threadLines(map.threads, layout, sight, link => front?.links.has(link) ?? false, mirror),
    [map, layout, sight, front, mirror],
  )
  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) => setHeights(now => withHeights(now, changes)),
    [],
  )
  const board = useMemo(
    (): BoardActions => ({
      ...actions,
      step: (from, key) => {
        const next = neighbour(all.threads, wholeOrder, from, key, direction)
        if (next) focusCard(next)
      },
    }),
    [actions, all, wholeOrder, direction],
  )

  const height = top + layout.height + footRoom
  const zoom = isWhole ? Math.min(1, pageWidth / width, Math.max(320, innerHeight - 200) / height) : 1
  const viewport = useMemo(() => ({ x: (pageWidth - width * zoom) / 2, y: 0, zoom }), [pageWidth, width, zoom])
  const isMeasured = heights.size > 0
  const labelFlow = useCallback(
    (flow: HTMLElement | null) => {
      flow?.setAttribute('role', 'group') // React Flow would call the whole page an application
      flow?.setAttribute('aria-label', say('map.board'))
    },
    [say],
  )
  return (
    <ActionsProvider value={board}>
      <div className={cx(styles.board, !isMeasured && styles.unmeasured)}>
        {!isWhole && <ColumnHeads sight={sight} />}
        <div style={{ blockSize: Math.ceil(height * zoom) }}>
          <ReactFlow<MapNode>
            ref={labelFlow}
            className={cx(styles.flow)}
            nodes={nodes}
            nodeTypes={nodeTypes}
            onNodesChange={onNodesChange}
            onPaneClick={clearSelection}
            viewport={viewport}
            {...stillFlow}
          >
            <Threads lines={lines} hasFront={front !== null} />
          </ReactFlow>
        </div>
      </div>
    </ActionsProvider>
  )
}

const noHeights: ReadonlyMap<string, number> = new Map()

/** The page scrolls, cards stand where their order puts them: nothing of React Flow's own moves. */
const stillFlow = {
  minZoom: 0.05,
  maxZoom: 1,
  panOnDrag: false,
  panOnScroll: false,
  zoomOnScroll: false,
  zoomOnPinch: false,
  zoomOnDoubleClick: false,
  preventScrolling: false,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  deleteKeyCode: null,
  proOptions: { hideAttribution: true },
} as const

const nodeTypes = { card: MapCard, head: memo(Head), band: memo(Band) }

/** A column's heading where its cards begin in reading order; in the whole map everybody sees it there. */
function Head({ data: { column } }: NodeProps<HeadNode>) {
  const say = useWord()
  const direction = useDirection()
  const isWhole = useMapScreen(screen => screen.isWhole)
  return (
    <div dir={direction} className={isWhole ? styles.head : 'forReaders'}>
      <h3>{say(`column.${column}`)}</h3>
      <p>{say(`map.ask.${column}`)}</p>
    </div>
  )
}

function Band({ data: { column } }: NodeProps<BandNode>) {
  const say = useWord()
  const direction = useDirection()
  return (
    <p dir={direction} className={styles.band}>
      {say(column === 'truths' ? 'output.funds' : 'map.behind')}
    </p>
  )
}

/** The card of a column that Tab reaches: where the focus was last, else the first. */
function stopIn(ids: readonly CardId[], last: CardId | undefined): CardId | undefined {
  return last && ids.includes(last) ? last : ids[0]
}
