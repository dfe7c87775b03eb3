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

/** Where something stands: from the top of the board, and how high it is taken to be, in CSS pixels. */
interface Place {
  readonly id: string
  readonly top: number
  readonly height: number
}

type CardNode = Place & { readonly type: 'card'; readonly card: MapCard }
export type MapNode = CardNode | (Place & { readonly type: 'head' | 'band' })

/** A column of the board, with all of it in reading order: its head, its cards, the band at its foot. */
export interface BoardColumn {
  readonly name: ColumnName
  readonly nodes: readonly MapNode[]
}

export interface BoardShape {
  readonly map: MapColumns
  readonly layout: Pick<BoardLayout, 'berths' | 'order' | 'bands'>
  readonly names: readonly ColumnName[]
  /** Where the cards begin below the top of the board. */
  readonly top: number
  readonly bandHeight: (column: ColumnName) => number
}

/** Until the page has measured a card. */
export const guessedHeight = 64

/** The columns in sight, and what stands in each. */
export function boardColumns({ map, layout, names, top, bandHeight }: BoardShape): BoardColumn[] {
  return names.map(name => {
    const cards = new Map(map.columns[name].map(card => [card.id, card]))
    const band = layout.bands[name]
    const nodes = layout.order[name].flatMap((id): CardNode[] => {
      const card = cards.get(id)
      const berth = layout.berths.get(id)
      return card && berth ? [{ id, top: top + berth.top, height: berth.height, type: 'card', card }] : []
    })
    const isAbove = (node: CardNode) => band === undefined || node.top < top + band
    return {
      name,
      nodes: [
        { id: `head:${name}`, top: 0, height: 0, type: 'head' } as const,
        ...nodes.filter(isAbove),
        ...(band === undefined
          ? []
          : [{ id: `band:${name}`, top: top + band, height: bandHeight(name), type: 'band' } as const]),
        ...nodes.filter(node => !isAbove(node)),
      ],
    }
  })
}

/** What is on the page of a column: all but the cards far from the stretch that is seen, each with its distance from the one above. */
export function nodesNear(
  nodes: readonly MapNode[],
  seen: { readonly from: number; readonly to: number } | null,
  isAtHand: (id: string) => boolean,
): { readonly node: MapNode; readonly above: number }[] {
  const near = seen
    ? nodes.filter(
        ({ id, type, top, height }) => type !== 'card' || isAtHand(id) || (top < seen.to && top + height > seen.from),
      )
    : nodes
  let end = 0
  return near.map(node => {
    const above = node.top - end
    end = node.top + node.height
    return { node, above }
  })
}

/** Whether a card would be drawn the same: plain values, made anew with every map. */
export function sameData(a: CardData, b: CardData): boolean {
  return (
    a.strength === b.strength &&
    a.tabbable === b.tabbable &&
    (a.words === b.words || JSON.stringify(a.words) === JSON.stringify(b.words)) &&
    (a.card === b.card || JSON.stringify(a.card) === JSON.stringify(b.card))
  )
}

/** How strongly a card is drawn beside the thread in front. */
export function strengthOf(
  card: { readonly id: CardId; readonly elsewhere: boolean },
  lit: ReadonlySet<string> | null,
): Strength {
  if (lit) return lit.has(card.id) ? 'lit' : 'faint'
  return card.elsewhere ? 'faint' : 'even'
}
