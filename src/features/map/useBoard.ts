import { useCallback, useMemo, useRef } from 'react'
import { type CardId, type ColumnName, columnNames, type MapCard } from '../../output/mapColumns.ts'
import { useDirection } from '../../store/language.tsx'
import { useScreen } from '../../store/screen.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { boardLayout } from './boardLayout.ts'
import { boardColumns, type CardData, guessedHeight, strengthOf } from './cardNodes.ts'
import { useMapScreen } from './mapScreen.ts'
import { inSight, orderInSight } from './scene.ts'
import { stopIn } from './stopIn.ts'
import { useAnchor } from './useAnchor.ts'
import { useCardWords } from './useCardWords.ts'
import type { MapScene } from './useMap.ts'
import { useMeasured } from './useMeasured.ts'
import { mostOnPage } from './useSeen.ts'
import { useSight } from './useSight.ts'
import { useStill } from './useStill.ts'
import { type Usual, usualHeight, usualHeights } from './usualHeights.ts'

const gap = 12
const bandRoom = 60
const topRoom = 8
const footRoom = 24

/** The board as this page draws it: what stands where, at heights the page has measured, and what the lines between need. */
export function useBoard({ map: all, order: wholeOrder, kept, front }: MapScene) {
  const direction = useDirection()
  const stops = useMapScreen(screen => screen.stops)
  const width = usePageWidth()
  const wordsOf = useCardWords()

  const sight = useSight()
  const { names } = sight
  const map = useMemo(() => inSight(all, names), [all, names])
  const size = `${sight.columnWidth}`
  const usual = useRef<{ readonly [size: string]: Usual }>({})
  const takenFor = (id: string) =>
    id.startsWith('head:') || id.startsWith('band:')
      ? guessedHeight
      : usualHeight(usual.current[size] ?? {}, id as CardId) // what is measured is a head, a band or a card
  const { heights, version, measure } = useMeasured(size, takenFor)
  usual.current = { ...usual.current, [size]: usualHeights(usual.current[size] ?? {}, heights) }
  const usualHere = usual.current[size] ?? {}
  const isLarge = names.reduce((sum, name) => sum + map.columns[name].length, 0) > mostOnPage
  const writing = useMapScreen(screen => screen.editing)
  const wantsFocus = useMapScreen(screen => screen.focus)
  const selected = useScreen(screen => screen.selected)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells when the heights have changed
  const layout = useMemo(() => {
    const heightOf = (id: CardId) => heights.get(id) ?? usualHeight(usualHere, id)
    return boardLayout(map, orderInSight(wholeOrder, sight.names), sight, { heightOf, gap, bandRoom }, front)
  }, [map, wholeOrder, sight, heights, version, usualHere, front])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const columns = useMemo(() => {
    const bandHeight = (name: ColumnName) => heights.get(`band:${name}`) ?? guessedHeight
    return boardColumns({ map, layout, names, top: topRoom, bandHeight })
  }, [map, layout, names, heights, version])
  const { order } = layout
  const mirror = useCallback((x: number) => (direction === 'rtl' ? width - x : x), [direction, width])

  const stopOf = useMemo(
    () => new Set(names.map(name => stopIn(order[name], stops[name], front?.cards))),
    [names, order, stops, front],
  )
  const isAtHand = useMemo(() => {
    const atHand = new Set<string | null | undefined>([...stopOf, writing, wantsFocus, selected])
    return (id: string) => atHand.has(id)
  }, [stopOf, writing, wantsFocus, selected])
  const dataOf = useCallback(
    (card: MapCard): CardData => ({
      card,
      words: wordsOf(card),
      strength: strengthOf(card, front?.cards ?? kept),
      tabbable: stopOf.has(card.id),
    }),
    [wordsOf, front, kept, stopOf],
  )
  useStill(front?.selected, layout)
  useAnchor(layout, front, isLarge)
  return {
    sight,
    order: useMemo(
      () => ({ ...wholeOrder, ...Object.fromEntries(names.map(name => [name, order[name]])) }),
      [wholeOrder, names, order],
    ),
    columns,
    dataOf,
    isAtHand,
    isLarge,
    turnOf: (name: ColumnName) => columnNames.indexOf(name) / columnNames.length,
    threads: useMemo(
      () => ({
        threads: map.threads,
        front,
        berths: layout.berths,
        cardWidth: sight.columnWidth,
        bend: sight.gap,
        top: topRoom,
        mirror,
      }),
      [map, front, layout, sight, mirror],
    ),
    measure,
    isMeasured: heights.size > 0,
    blockSize: Math.ceil(topRoom + layout.height + footRoom),
  }
}
