import { type MouseEvent, useEffect, useMemo } from 'react'
import type { Id } from '../../domain/ids.ts'
import { type CardId, type ColumnName, columnNames, columnOf } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import { useDirection, useFormat, useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useSought } from '../../store/useSought.ts'
import { cx } from '../../ui/cx.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { ActionsProvider, type BoardActions } from './actionsContext.ts'
import { cardAt } from './cardAt.ts'
import { type Strength, strengthOf } from './cardNodes.ts'
import { fittedLayout } from './fittedLayout.ts'
import { focusCard, showCard } from './focusCard.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { neighbour } from './neighbour.ts'
import { stopIn } from './stopIn.ts'
import type { CardActions } from './useCardActions.ts'
import { pressCard } from './useCardPress.ts'
import { clearSelection, type MapScene } from './useMap.ts'
import { usePainting } from './usePainting.ts'
import styles from './WholeBoard.module.css'
import { WholeCard } from './WholeCard.tsx'

const headRoom = 84
/** What stands above and below the board. */
const barsRoom = 184
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
  const format = useFormat()
  const direction = useDirection()
  const width = usePageWidth()
  const { map, order, front } = scene
  const plan = usePlan(whole => whole)
  const stops = useMapScreen(screen => screen.stops)
  const focus = useMapScreen(screen => screen.focus)
  const isWriting = useMapScreen(screen => screen.wanted !== null || screen.editing !== null)
  const selected = useScreen(screen => screen.selected)
  const atFoot = useMemo(
    () => new Set<Id>(Object.values(map.columns).flatMap(cards => cards.flatMap(card => (card.band ? [card.id] : [])))),
    [map],
  )
  const height = Math.max(fewestPixels, innerHeight - barsRoom)
  const layout = useMemo(
    () => fittedLayout(order, { width, height, top: headRoom }, id => atFoot.has(id)),
    [order, width, height, atFoot],
  )
  const isDrawn = layout.berths.size <= mostDrawn
  const painting = usePainting({ scene, layout, width, plan, isDrawn })
  const still = useIsStill()
  const shown = isDrawn
    ? order
    : cardsAtHand(order, [selected, focus], name => stopIn(order[name], stops[name], front?.cards))
  const board = useMemo(
    (): BoardActions => ({
      ...actions,
      step: (from, key) => {
        const next = neighbour(map.threads, order, from, key, direction)
        if (next) focusCard(next)
      },
    }),
    [actions, map, order, direction],
  )
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
    const card = cardAt(layout, mirror(event.clientX - box.left), event.clientY - box.top - headRoom)
    if (card) pressCard(card, event, { still, pick: actions.pick, again: readIt })
    else clearSelection()
  }
  return (
    <ActionsProvider value={board}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the buttons at hand */}
      <section
        aria-label={say('map.board')}
        className={styles.board}
        style={{ blockSize: headRoom + layout.height + footRoom }}
        onClick={press}
      >
        <div aria-hidden="true" className={styles.layers} style={{ insetBlockStart: headRoom }}>
          <canvas ref={painting.base} className={cx(styles.canvas, front && styles.behind)} />
          <canvas ref={painting.front} className={styles.canvas} />
        </div>
        {columnNames.map(name => (
          <div key={name}>
            <div
              className={cx(styles.head, styles[name])}
              style={{
                insetInlineStart: layout.columns[name].start,
                inlineSize: Math.max(narrowestHead, layout.columns[name].width),
              }}
            >
              <h3>
                {say(`column.${name}`)} <span className={styles.count}>{format.number(map.columns[name].length)}</span>
              </h3>
              {name === 'practices' && layout.bands.practices && <p>{say('map.behind')}</p>}
            </div>
            {shown[name].map(id => (
              <WholeCard
                key={id}
                id={id}
                berth={layout.berths.get(id)}
                top={headRoom}
                layout={layout}
                drawn={isDrawn ? strengthIn(scene, id) : undefined}
                page={width}
                tabbable={id === stopIn(order[name], stops[name], front?.cards)}
                onAgain={readIt}
              />
            ))}
          </div>
        ))}
      </section>
    </ActionsProvider>
  )
}

/** How strongly a card is drawn: beside the thread in front, else beside what a filter keeps. */
function strengthIn({ map, front, kept }: MapScene, id: CardId): Strength {
  const column = columnOf(id)
  const card = column && map.columns[column].find(each => each.id === id)
  return card ? strengthOf(card, front?.cards ?? kept) : 'even'
}

/** The selected card is read where it stands among the others. */
function readIt() {
  showMap({ isWhole: false })
}

/** The cards that have a button: of each column the one Tab reaches, the selected one and the one the focus goes to. */
function cardsAtHand(
  order: MapOrder,
  wanted: readonly (Id | null)[],
  stopOf: (name: ColumnName) => CardId | undefined,
): Readonly<Record<ColumnName, readonly CardId[]>> {
  const of = (name: ColumnName) => {
    const stop = stopOf(name)
    return order[name].filter(id => id === stop || wanted.includes(id))
  }
  return {
    moments: of('moments'),
    practices: of('practices'),
    roles: of('roles'),
    supports: of('supports'),
    truths: of('truths'),
  }
}
