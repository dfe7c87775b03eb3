import type { NodeChange } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { type CardId, type ColumnName, columnNames } from '../../output/mapColumns.ts'
import { useDirection } from '../../store/language.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { boardLayout } from './boardLayout.ts'
import { boardNodes, guessedHeight, type MapNode, reconcileNodes, strengthOf, withHeights } from './cardNodes.ts'
import { useMapScreen } from './mapScreen.ts'
import { columnStart, mapWindow } from './mapWindow.ts'
import { inSight, orderInSight } from './scene.ts'
import { stopIn } from './stopIn.ts'
import { threadLines } from './threadLines.ts'
import { useCardWords } from './useCardWords.ts'
import type { MapScene } from './useMap.ts'
import { useStill } from './useStill.ts'
import { wholeLayout } from './wholeLayout.ts'

const gap = 12
const bandRoom = 60
const headRoom = 96
const topRoom = 8
const footRoom = 24
/** What stands above and below the board while the whole map is in sight. */
const barsRoom = 184
const fewestPixels = 320

/** The board as this page draws it: what stands where, at heights the page has measured, and the lines between. */
export function useBoard({ map: all, order: wholeOrder, kept, front }: MapScene) {
  const direction = useDirection()
  const isWhole = useMapScreen(screen => screen.isWhole)
  const first = useMapScreen(screen => screen.first)
  const stops = useMapScreen(screen => screen.stops)
  const pageWidth = usePageWidth()
  const wordsOf = useCardWords()
  const [measured, setMeasured] = useState<{ readonly [size: string]: ReadonlyMap<string, number> }>({})

  const sight = useMemo(() => mapWindow(pageWidth, first), [pageWidth, first])
  const names = isWhole ? columnNames : sight.names
  const map = useMemo(() => inSight(all, names), [all, names])
  const size = isWhole ? 'whole' : `${sight.columnWidth}`
  const heights = measured[size] ?? noHeights
  const layout = useMemo(() => {
    const heightOf = (id: CardId) => heights.get(id) ?? guessedHeight
    const room = { width: pageWidth, height: Math.max(fewestPixels, innerHeight - barsRoom), top: headRoom }
    if (isWhole) return wholeLayout(wholeOrder, heightOf, room)
    const starts = (name: ColumnName) => columnStart(sight, name) ?? 0
    return {
      ...boardLayout(map, orderInSight(wholeOrder, sight.names), sight, { heightOf, gap, bandRoom }, front),
      cardWidth: sight.columnWidth,
      starts: {
        moments: starts('moments'),
        practices: starts('practices'),
        roles: starts('roles'),
        supports: starts('supports'),
        truths: starts('truths'),
      },
      width: pageWidth,
      zoom: 1,
    }
  }, [isWhole, map, wholeOrder, sight, heights, front, pageWidth])
  const top = isWhole ? headRoom : topRoom
  const { width, zoom, order, cardWidth, starts } = layout
  const mirror = useCallback((x: number) => (direction === 'rtl' ? width - x : x), [direction, width])

  const wanted = boardNodes({
    map,
    layout,
    names,
    startOf: name => starts[name],
    cardWidth,
    top,
    mirror,
    heights,
    dataOf: card => ({
      card,
      words: wordsOf(card),
      strength: strengthOf(card, front?.cards ?? kept),
      tabbable: card.id === stopIn(order[card.column], stops[card.column], front?.cards),
    }),
  })
  const known = useRef<readonly MapNode[]>([])
  const nodes = reconcileNodes(known.current, wanted)
  known.current = nodes

  const lines = useMemo(
    () =>
      threadLines(map.threads, {
        berths: layout.berths,
        cardWidth,
        bend: sight.gap,
        top,
        mirror,
        isLit: link => front?.links.has(link) ?? false,
      }),
    [map, layout, cardWidth, sight, top, mirror, front],
  )
  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) =>
      setMeasured(before => {
        const now = withHeights(before[size] ?? noHeights, changes)
        return now === before[size] ? before : { ...before, [size]: now }
      }),
    [size],
  )
  const viewport = useMemo(() => ({ x: (pageWidth - width * zoom) / 2, y: 0, zoom }), [pageWidth, width, zoom])
  useStill(front?.selected, layout, zoom)
  return {
    sight,
    order: useMemo(
      () => ({ ...wholeOrder, ...Object.fromEntries(names.map(name => [name, order[name]])) }),
      [wholeOrder, names, order],
    ),
    nodes,
    lines,
    viewport,
    onNodesChange,
    isMeasured: heights.size > 0,
    blockSize: Math.ceil((top + layout.height + footRoom) * zoom),
  }
}

const noHeights: ReadonlyMap<string, number> = new Map()
