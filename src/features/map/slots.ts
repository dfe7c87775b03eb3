import type { CardId } from '../../output/mapColumns.ts'

/** Two elements that take turns: the focus goes from one to the other, and the one it leaves is there for the next card. */
export interface Slots {
  readonly ids: readonly [CardId | undefined, CardId | undefined]
  /** The one that Tab reaches. */
  readonly at: 0 | 1
}

export const noSlots: Slots = { ids: [undefined, undefined], at: 1 }

/** The slots once Tab reaches this card. */
export function slotsFor(slots: Slots, stop: CardId | undefined): Slots {
  if (slots.ids[slots.at] === stop) return slots
  return slots.at === 0 ? { ids: [slots.ids[0], stop], at: 1 } : { ids: [stop, slots.ids[1]], at: 0 }
}
