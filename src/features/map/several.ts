import { type CardId, columnOf } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'

/** The chosen cards with one more, or without it where it was among them. */
export function pickedOrNot(picked: readonly CardId[], id: CardId): readonly CardId[] {
  return picked.includes(id) ? picked.filter(other => other !== id) : [...picked, id]
}

/** The chosen cards with all that stand between the last of them and another of its column; in another column only that one. */
export function pickedUpTo(picked: readonly CardId[], id: CardId, order: MapOrder): readonly CardId[] {
  const column = columnOf(id)
  const last = picked.at(-1)
  const cards = column ? order[column] : []
  const [from, to] = [last ? cards.indexOf(last) : -1, cards.indexOf(id)]
  const between = from < 0 ? [id] : cards.slice(Math.min(from, to), Math.max(from, to) + 1)
  return [...picked.filter(other => !between.includes(other)), ...between.filter(other => other !== id), id]
}
