import { useCallback, useMemo, useRef } from 'react'
import type { CardId, ColumnName, MapThread } from '../../output/mapColumns.ts'
import { useDirection } from '../../store/language.tsx'
import { useScreen } from '../../store/screen.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { type BoardLayout, boardLayout } from './boardLayout.ts'
import { boardNodes, type MapNode, reconcileNodes, strengthOf } from './cardNodes.ts'
import { useMapScreen } from './mapScreen.ts'
import { columnStart } from './mapWindow.ts'
import { inSight, orderInSight } from './scene.ts'
import { stopIn } from './stopIn.ts'
import { threadLines } from './threadLines.ts'
import { useAnchor } from './useAnchor.ts'
import { useCardWords } from './useCardWords.ts'
import type { MapScene } from './useMap.ts'
import { useMeasured } from './useMeasured.ts'
import { type Seen, useSeen } from './useSeen.ts'
import { useSight } from './useSight.ts'
import { useStill } from './useStill.ts'
import { type Usual, usualHeight, usualHeights } from './usualHeights.ts'

const gap = 12
const bandRoom = 60
const topRoom = 8
const footRoom = 24

/** The board as this page draws it: what stands where, at heights the page has measured, and the lines between. */
export function useBoard({ map: all, order: wholeOrder, kept, front }: MapScene) {
  const direction = useDirection()
  const stops = useMapScreen(screen => screen.stops)
  const pageWidth = usePageWidth()
  const wordsOf = useCardWords()

  const sight = useSight()
  const { names } = sight
  const map = useMemo(() => inSight(all, names), [all, names])
  const size = `${sight.columnWidth}`
  const { heights, measure } = useMeasured(size)
  const usual = useRef<{ readonly [size: string]: Usual }>({})
  usual.current = { ...usual.current, [size]: usualHeights(usual.current[size] ?? {}, heights) }
  const usualHere = usual.current[size] ?? {}
  const seen = useSeen(names.reduce((sum, name) => sum + map.columns[name].length, 0))
  const writing = useMapScreen(screen => screen.editing)
  const wantsFocus = useMapScreen(screen => screen.focus)
  const selected = useScreen(screen => screen.selected)
  const layout = useMemo(() => {
    const heightOf = (id: CardId) => heights.get(id) ?? usualHeight(usualHere, id)
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
    }
  }, [map, wholeOrder, sight, heights, usualHere, front])
  const top = topRoom
  const width = pageWidth
  const { order, cardWidth, starts } = layout
  const mirror = useCallback((x: number) => (direction === 'rtl' ? width - x : x), [direction, width])

  const stopOf = Object.fromEntries(
    names.map(name => [name, stopIn(order[name], stops[name], front?.cards)]),
  ) as MapStops // one of each column in sight
  const atHand = new Set<string | null | undefined>([...Object.values(stopOf), writing, wantsFocus, selected])
  const isSeen = (id: CardId) => {
    const berth = layout.berths.get(id)
    return (
      !seen || atHand.has(id) || (berth !== undefined && berth.top < seen.to && berth.top + berth.height > seen.from)
    )
  }
  const wanted = boardNodes({
    isSeen,
    map,
    layout,
    names,
    startOf: name => starts[name],
    cardWidth,
    top,
    dataOf: card => ({
      card,
      words: wordsOf(card),
      strength: strengthOf(card, front?.cards ?? kept),
      tabbable: card.id === stopOf[card.column],
    }),
  })
  const known = useRef<readonly MapNode[]>([])
  const nodes = reconcileNodes(known.current, wanted)
  known.current = nodes

  const lines = useMemo(
    () =>
      threadLines(seen ? threadsNear(map.threads, layout, seen, front) : map.threads, {
        berths: layout.berths,
        cardWidth,
        bend: sight.gap,
        top,
        mirror,
        isLit: link => front?.links.has(link) ?? false,
      }),
    [map, layout, cardWidth, sight, mirror, front, seen],
  )
  useStill(front?.selected, layout)
  useAnchor(layout, front, seen !== null)
  return {
    sight,
    order: useMemo(
      () => ({ ...wholeOrder, ...Object.fromEntries(names.map(name => [name, order[name]])) }),
      [wholeOrder, names, order],
    ),
    nodes,
    lines,
    measure,
    isMeasured: heights.size > 0,
    blockSize: Math.ceil(top + layout.height + footRoom),
  }
}

type MapStops = { readonly [N in ColumnName]?: CardId }

/** The threads of cards in sight, and those of the thread in front. */
function threadsNear(
  threads: readonly MapThread[],
  { berths }: Pick<BoardLayout, 'berths'>,
  { from, to }: Seen,
  front: MapScene['front'],
): readonly MapThread[] {
  const isNear = (id: CardId) => {
    const top = berths.get(id)?.top
    return top !== undefined && top > from && top < to
  }
  return threads.filter(thread => front?.links.has(thread.link) || isNear(thread.from) || isNear(thread.to))
}
