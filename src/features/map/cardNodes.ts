import type { CardWords } from '../../output/cardWords.ts'
import type { CardId, ColumnName, MapCard, MapColumns } from '../../output/mapColumns.ts'
import type { BoardLayout } from './boardLayout.ts'

/** How strongly a card is drawn: on the thread in front, away from it, or with no thread in front. */
export type Strength = 'lit' | 'faint' | 'even'

export interface CardData {
  readonly card: MapCard
  readonly words: CardWords
  readonly strength: Strength
  readonly tabbable: boolean
}

/** Where something stands: from the inline start and the top of the board, in CSS pixels. */
interface Place {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
}

type CardNode = Place & { readonly type: 'card'; readonly data: CardData }
export type MapNode = CardNode | (Place & { readonly type: 'head' | 'band'; readonly column: ColumnName })

export interface BoardShape {
  readonly map: MapColumns
  readonly layout: BoardLayout
  readonly names: readonly ColumnName[]
  /** The inline start of each column in sight. */
  readonly startOf: (column: ColumnName) => number
  readonly cardWidth: number
  /** Where the cards begin below the top of the board. */
  readonly top: number
  readonly dataOf: (card: MapCard) => CardData
  /** Which cards are on the page; all, unless there are very many. */
  readonly isSeen?: (card: CardId) => boolean
}

/** Until the page has measured a card. */
export const guessedHeight = 64

/** Everything on the board in reading order: each column's head, its cards, the band at its foot. */
export function boardNodes(shape: BoardShape): MapNode[] {
  const { map, layout, names, startOf, cardWidth: width, top, dataOf, isSeen } = shape
  return names.flatMap(column => {
    const cards = new Map(map.columns[column].map(card => [card.id, card]))
    const band = layout.bands[column]
    const nodes = layout.order[column].flatMap((id): CardNode[] => {
      const card = cards.get(id)
      const berth = layout.berths.get(id)
      return card && berth && (isSeen?.(id) ?? true)
        ? [{ id, left: berth.left, top: top + berth.top, width, type: 'card', data: dataOf(card) }]
        : []
    })
    const isAbove = (node: CardNode) => band === undefined || node.top < top + band
    return [
      { id: `head:${column}`, left: startOf(column), top: 0, width, type: 'head', column } as const,
      ...nodes.filter(isAbove),
      ...(band === undefined
        ? []
        : [{ id: `band:${column}`, left: startOf(column), top: top + band, width, type: 'band', column } as const]),
      ...nodes.filter(node => !isAbove(node)),
    ]
  })
}

/** Nodes that say the same as before stay the same objects, so that only what changed is drawn again. */
export function reconcileNodes(known: readonly MapNode[], wanted: readonly MapNode[]): MapNode[] {
  const byId = new Map(known.map(node => [node.id, node]))
  return wanted.map(node => {
    const old = byId.get(node.id)
    return old && sameNode(old, node) ? old : node
  })
}

function sameNode(a: MapNode, b: MapNode): boolean {
  if (a.left !== b.left || a.top !== b.top || a.width !== b.width) return false
  return a.type !== 'card' || b.type !== 'card' || JSON.stringify(a.data) === JSON.stringify(b.data) // plain values, made anew with every map
}

/** How strongly a card is drawn beside the thread in front. */
export function strengthOf(
  card: { readonly id: CardId; readonly elsewhere: boolean },
  lit: ReadonlySet<string> | null,
): Strength {
  if (lit) return lit.has(card.id) ? 'lit' : 'faint'
  return card.elsewhere ? 'faint' : 'even'
}
