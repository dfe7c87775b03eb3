import { generateKeyBetween } from 'fractional-indexing'
import { compareText, type Id } from '../domain/ids.ts'
import { isOrderKey } from '../domain/order.ts'
import { type CardId, type ColumnName, columnNames, type MapCard, type MapColumns } from './mapColumns.ts'

/** The cards of every column, from top to bottom. */
export type MapOrder = Readonly<Record<ColumnName, readonly CardId[]>>

const rounds = 5
/** Below every centre, which lie between 0 and 1: cards without a thread stand last. */
const noThread = 2

/**
 * Orders the cards of every column so that threads run straight: barycentre sweeps to and fro, ties by the order of
 * writing. Moments keep their reading order, bands stay below, cards of other days come last. A card with a `place`
 * stands at that place of its column. With `shown` — what a screen shows already — cards keep their order and only
 * new ones are put beside their threads.
 */
export function mapOrder(map: MapColumns, shown?: MapOrder): MapOrder {
  const neighbours = neighboursOf(map)
  const order: Record<ColumnName, readonly MapCard[]> = { ...map.columns }
  const rank = new Map<Id, number>()
  const settle = (name: ColumnName, cards: readonly MapCard[]) => {
    order[name] = cards
    cards.forEach((card, at) => void rank.set(card.id, (at + 0.5) / cards.length))
  }
  const centre = (card: MapCard) => {
    const ranks = (neighbours.get(card.id) ?? []).flatMap(id => rank.get(id) ?? [])
    return ranks.length > 0 ? ranks.reduce((sum, one) => sum + one, 0) / ranks.length : noThread
  }
  for (const name of columnNames) settle(name, [...order[name]].sort(byBand))
  if (shown) {
    for (const name of columnNames.slice(1)) settle(name, keepShown(order[name], shown[name], centre))
  } else {
    for (let round = 0; round < rounds; round++) {
      const sweep = round % 2 === 0 ? columnNames.slice(1) : columnNames.slice(1).reverse()
      for (const name of sweep) settle(name, sortedBy(order[name], centre))
    }
  }
  const ids = (name: ColumnName) => (name === 'moments' ? order[name] : byPlace(order[name])).map(card => card.id)
  return {
    moments: ids('moments'),
    practices: ids('practices'),
    roles: ids('roles'),
    supports: ids('supports'),
    truths: ids('truths'),
  }
}

/**
 * The `place` of a card dropped after `before` (null: at the top) in its column as `mapOrder` gave it.
 * Places count rows: a card moved to the third row stays in the third row when others are tidied.
 */
export function placeAfter(map: MapColumns, order: MapOrder, card: MapCard, before: CardId | null): string {
  const others = new Map(map.columns[card.column].map(each => [each.id, each]))
  const inOrder = order[card.column].flatMap(id => (id === card.id ? [] : (others.get(id) ?? [])))
  const keys = placeKeys(inOrder)
  const at = before === null ? -1 : inOrder.findIndex(each => each.id === before)
  const low = at < 0 ? null : (keys[at] ?? null)
  const high = keys.slice(at + 1).find(key => low === null || key > low) ?? null
  return generateKeyBetween(low, high)
}

function byBand(a: MapCard, b: MapCard): number {
  return a.band - b.band || Number(a.elsewhere) - Number(b.elsewhere)
}

function sortedBy(cards: readonly MapCard[], centre: (card: MapCard) => number): MapCard[] {
  const weighed = cards.map((card, at) => ({ card, at, centre: centre(card) }))
  weighed.sort((a, b) => byBand(a.card, b.card) || a.centre - b.centre || a.at - b.at)
  return weighed.map(({ card }) => card)
}

/** Each card's neighbours in other columns; threads within a column pull nothing. */
function neighboursOf({ columns, threads }: MapColumns): Map<Id, Id[]> {
  const column = new Map<Id, ColumnName>(columnNames.flatMap(name => columns[name]).map(card => [card.id, card.column]))
  const neighbours = new Map<Id, Id[]>()
  const add = (from: Id, to: Id) => neighbours.set(from, [...(neighbours.get(from) ?? []), to])
  for (const { from, to } of threads) {
    if (column.get(from) === column.get(to)) continue
    add(from, to)
    add(to, from)
  }
  return neighbours
}

/** Cards a screen knows keep their order; each new one goes where it is least out of line. */
function keepShown(cards: readonly MapCard[], known: readonly CardId[], centre: (card: MapCard) => number): MapCard[] {
  const seen = new Map(known.map((id, at) => [id, at]))
  const kept = cards.filter(card => seen.has(card.id)).sort((a, b) => (seen.get(a.id) ?? 0) - (seen.get(b.id) ?? 0))
  for (const card of cards) {
    if (seen.has(card.id)) continue
    const own = centre(card)
    const after = kept.filter(other => other !== card && centre(other) <= own).length
    kept.splice(after, 0, card)
  }
  return kept.sort((a, b) => a.band - b.band)
}

/** Cards moved by hand among the others: the n-th of those not moved has the n-th whole key. */
function byPlace(cards: readonly MapCard[]): readonly MapCard[] {
  if (!cards.some(card => isOrderKey(card.place))) return cards
  const keys = placeKeys(cards)
  return cards
    .map((card, at) => ({ card, key: keys[at] ?? '' }))
    .sort((a, b) => a.card.band - b.card.band || compareText(a.key, b.key))
    .map(({ card }) => card)
}

/** The key each card of an ordered column stands at. */
function placeKeys(cards: readonly MapCard[]): string[] {
  let last: string | null = null
  return cards.map(card => {
    if (isOrderKey(card.place)) return card.place
    last = generateKeyBetween(last, null)
    return last
  })
}
