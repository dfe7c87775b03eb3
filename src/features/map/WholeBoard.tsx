import { type MouseEvent, memo, useCallback, useEffect, useMemo } from 'react'
import type { Id } from '../../domain/ids.ts'
import { type CardId, type ColumnName, columnNames } from '../../output/mapColumns.ts'
import { useDirection, useFormat, useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useSought } from '../../store/useSought.ts'
import { cx } from '../../ui/cx.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { ActionsProvider, type BoardActions } from './actionsContext.ts'
import { barsRoom } from './barsRoom.ts'
import { cardAt } from './cardAt.ts'
import { columnGap, type FittedLayout, fittedLayout } from './fittedLayout.ts'
import { showCard } from './focusCard.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { narrow } from './mapWindow.ts'
import { type ArrowKey, neighbour } from './neighbour.ts'
import type { CardActions } from './useCardActions.ts'
import { pressCard } from './useCardPress.ts'
import { clearSelection, type MapScene } from './useMap.ts'
import { usePainting } from './usePainting.ts'
import { usePassing } from './usePassing.tsx'
import { useTitleOf } from './useTitleOf.ts'
import styles from './WholeBoard.module.css'
import { WholeCards } from './WholeCards.tsx'

const headRoom = 84
/** The names of columns take rows of their own where they do not fit above them. */
const namesRoom = 108
const fewestPixels = 320
const footRoom = 12
const narrowestHead = 104

/** With more cards than this they are painted, and only those at hand are elements. */
const mostDrawn = 150

/**
 * The whole map fitted to the page. Very many cards are painted, with a place for the hand and the focus over those it is
 * at. A press shows a card's thread and its whole title, another one goes there to read.
 */
export function WholeBoard({ scene, actions }: { scene: MapScene; actions: CardActions }) {
  const say = useWord()
  const direction = useDirection()
  const width = usePageWidth()
  const { map, order, front } = scene
  const theme = useScreen(screen => screen.theme)
  const titleOf = useTitleOf(usePlan(whole => whole))
  const isWriting = useMapScreen(screen => screen.wanted !== null || screen.editing !== null)
  const atFoot = useMemo(
    () => new Set<Id>(Object.values(map.columns).flatMap(cards => cards.flatMap(card => (card.band ? [card.id] : [])))),
    [map],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bars are as wide as the page, and as high as their letters ask
  const bars = useMemo(barsRoom, [width, theme])
  const isNarrow = width < narrow
  const top = isNarrow ? namesRoom : headRoom
  const height = Math.max(fewestPixels, innerHeight - bars - footRoom)
  const layout = useMemo(
    () => fittedLayout(order, { width, height, top }, id => atFoot.has(id)),
    [order, width, height, top, atFoot],
  )
  const isDrawn = layout.berths.size <= mostDrawn
  const painting = usePainting({ scene, layout, width, titleOf, isDrawn })
  const still = useIsStill()
  const next = useCallback(
    (from: CardId, key: ArrowKey) => neighbour(map.threads, order, from, key, direction),
    [map, order, direction],
  )
  const { step, arrive, ring } = usePassing({ layout, top, next })
  const board = useMemo((): BoardActions => ({ ...actions, step }), [actions, step])
  useSought(() => undefined) // all is in sight
  useEffect(() => {
    if (!isWriting) return
    const { wanted, editing } = useMapScreen.getState()
    const at = wanted?.from ?? editing
    showMap({ isWhole: false }) // words are written where they can be read
    if (at) showCard(at)
  }, [isWriting])

  const mirror = (left: number) => (direction === 'rtl' ? width - left : left)
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('button')) return
    const box = event.currentTarget.getBoundingClientRect()
    const card = cardAt(layout, mirror(event.clientX - box.left), event.clientY - box.top - top)
    if (card) pressCard(card, event, { still, pick: actions.pick, again: readIt })
    else clearSelection()
  }
  return (
    <ActionsProvider value={board}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the buttons at hand */}
      <section
        aria-label={say('map.board')}
        className={cx(styles.board, isNarrow && styles.named)}
        style={{ blockSize: top + layout.height + footRoom }}
        onClick={press}
        onPointerDownCapture={arrive}
      >
        <div aria-hidden="true" className={styles.layers} style={{ insetBlockStart: top }}>
          <canvas
            ref={painting.base}
            className={cx(styles.canvas, front && styles.behind)}
            style={{ blockSize: layout.height }}
          />
          <canvas ref={painting.front} className={styles.canvas} style={{ blockSize: layout.height }} />
        </div>
        {columnNames.map(name => (
          <div key={name} className={styles.column}>
            <Head {...{ name, isNarrow }} layout={layout} count={map.columns[name].length} />
            <WholeCards {...{ name, scene, layout, isDrawn }} top={top} page={width} onAgain={readIt} />
          </div>
        ))}
        {ring}
      </section>
    </ActionsProvider>
  )
}

interface HeadProps {
  name: ColumnName
  layout: FittedLayout
  count: number
  isNarrow: boolean
}

const Head = memo(function Head({ name, layout, count, isNarrow }: HeadProps) {
  const say = useWord()
  const format = useFormat()
  const { start, width } = layout.columns[name]
  const place = {
    insetInlineStart: start,
    inlineSize: Math.max(width, Math.min(narrowestHead, width + columnGap - 4)),
  }
  return (
    <div className={cx(styles.head, styles[name])} style={isNarrow ? undefined : place}>
      <h3>
        {say(`column.${name}`)} <span className={styles.count}>{format.number(count)}</span>
      </h3>
      {name === 'practices' && layout.bands.practices && <p>{say('map.behind')}</p>}
    </div>
  )
})

/** The selected card is read where it stands among the others. */
function readIt() {
  showMap({ isWhole: false })
}
