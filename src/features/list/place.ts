import type { CardId } from '../../cards/cardTitles.ts'
import type { Relation } from './relations.ts'

/** Where a card stands in the list; a card that is used twice stands in two places. */
export interface Place {
  readonly id: CardId
  readonly path: string
  /** Path of what it stands under. */
  readonly under: string
  /** The cards of its list, itself among them, in order. */
  readonly siblings: readonly CardId[]
  /** How it hangs on its parent, when it does. */
  readonly hangs: { readonly relation: Relation; readonly parent: CardId } | null
  /** Found by its name, with nothing beside it: nothing is added after it and it moves nowhere. */
  readonly byItself?: boolean
  /** Level of the headings inside it, 3 to 6. */
  readonly level: number
}
