import type { Node, NodeChange } from '@xyflow/react'
import type { CardWords } from '../../output/cardWords.ts'
import type { CardId, ColumnName, MapCard, MapColumns } from '../../output/mapColumns.ts'
import type { BoardLayout } from './boardLayout.ts'

/** How strongly a card is drawn: on the thread in front, away from it, or with no thread in front. */
export type Strength = 'lit' | 'faint' | 'even'

export interface CardData extends Record<string, unknown> {
  readonly card: MapCard
  readonly words: CardWords
  readonly strength: Strength
  readonly tabbable: boolean
}

export type CardNode = Node<CardData, 'card'>
export type HeadNode = Node<{ readonly column: ColumnName }, 'head'>
export type BandNode = Node<{ readonly column: ColumnName }, 'band'>
export type MapNode = CardNode | HeadNode | BandNode

export interface BoardShape {
  readonly map: MapColumns
  readonly layout: BoardLayout
  readonly names: readonly ColumnName[]
  /** The inline start of each column in sight. */
  readonly startOf: (column: ColumnName) => number
  readonly cardWidth: number
  /** Where the cards begin below the top of the board. */
  readonly top: number
  /** Where an inline distance lies from the left; turns it round in right-to-left. */
  readonly mirror: (x: number) => number
  readonly heights: ReadonlyMap<string, number>
  readonly dataOf: (card: MapCard) => CardData
  /** Which cards are on the page; all, unless there are very many. */
  readonly isSeen?: (card: CardId) => boolean
}

/** Until the page has measured a card. */
export const guessedHeight = 64

/** Everything on the board in reading order: each column's head, its cards, the band at its foot. */
export function boardNodes(shape: BoardShape): MapNode[] {
  const { map, layout, names, startOf, cardWidth: width, top, mirror, heights, dataOf, isSeen } = shape
  const at = (id: string, left: number, y: number) => ({
    id,
    position: { x: Math.min(mirror(left), mirror(left + width)), y },
    width,
    measured: { width, height: heights.get(id) ?? guessedHeight },
    domAttributes: plain,
  })
  return names.flatMap(column => {
    const cards = new Map(map.columns[column].map(card => [card.id, card]))
    const band = layout.bands[column]
    const nodes = layout.order[column].flatMap((id): CardNode[] => {
      const card = cards.get(id)
      const berth = layout.berths.get(id)
      return card && berth && (isSeen?.(id) ?? true)
        ? [
            {
              ...at(id, berth.left, top + berth.top),
              type: 'card',
              style: reachable,
              data: dataOf(card),
            },
          ]
        : []
    })
    const isAbove = (node: CardNode) => band === undefined || node.position.y < top + band
    return [
      { ...at(`head:${column}`, startOf(column), 0), type: 'head', data: { column } } as const,
      ...nodes.filter(isAbove),
      ...(band === undefined
        ? []
        : [{ ...at(`band:${column}`, startOf(column), top + band), type: 'band', data: { column } } as const]),
      ...nodes.filter(node => !isAbove(node)),
    ]
  })
}

/** React Flow lets nothing be pressed that it neither selects nor drags itself. */
const reachable = { pointerEvents: 'auto' } as const
/** React Flow would have every card announced as "node". */
const plain = { 'aria-roledescription': undefined }

/** Nodes that say the same as before stay the same objects, so that only what changed is drawn again. */
export function reconcileNodes(known: readonly MapNode[], wanted: readonly MapNode[]): MapNode[] {
  const byId = new Map(known.map(node => [node.id, node]))
  return wanted.map(node => {
    const old = byId.get(node.id)
    return old && sameNode(old, node) ? old : node
  })
}

function sameNode(a: MapNode, b: MapNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.measured?.height === b.measured?.height &&
    JSON.stringify(a.data) === JSON.stringify(b.data) // plain values, made anew with every map
  )
}

/** The heights of cards on this page after it has measured some; the same map when none has changed. */
export function withHeights(
  heights: ReadonlyMap<string, number>,
  changes: readonly NodeChange<MapNode>[],
): ReadonlyMap<string, number> {
  const measured = changes.flatMap(change =>
    change.type === 'dimensions' && change.dimensions && heights.get(change.id) !== change.dimensions.height
      ? [[change.id, change.dimensions.height] as const]
      : [],
  )
  return measured.length > 0 ? new Map([...heights, ...measured]) : heights
}

/** How strongly a card is drawn beside the thread in front. */
export function strengthOf(
  card: { readonly id: CardId; readonly elsewhere: boolean },
  lit: ReadonlySet<string> | null,
): Strength {
  if (lit) return lit.has(card.id) ? 'lit' : 'faint'
  return card.elsewhere ? 'faint' : 'even'
}
