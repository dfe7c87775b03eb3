import { create } from 'zustand'
import type { Id } from '../../domain/ids.ts'
import type { CardId, ColumnName } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import type { GapKind } from './mapGaps.ts'
import type { Answer, Tie } from './ties.ts'

/** A card being asked for: the id it will have, and how it is tied to the card it answers. */
export interface Wanted {
  readonly id: CardId
  readonly from: CardId
  readonly tie: Answer
}

interface MapScreen {
  readonly wanted: Wanted | null
  /** The card whose title is being written. */
  readonly editing: CardId | null
  /** The card that takes the focus once it is on screen. */
  readonly focus: CardId | null
  /** The card of each column that Tab reaches. */
  readonly stops: { readonly [N in ColumnName]?: CardId }
  readonly open:
    | { readonly panel: 'details' | 'remove'; readonly card: CardId }
    | { readonly panel: 'link'; readonly at: Id; readonly tie: Tie | null }
    | { readonly panel: 'several'; readonly what: 'change' | 'link' | 'remove' }
    | null
  /** The cards that are chosen together, the last one last; null while one is chosen at a time. */
  readonly several: readonly CardId[] | null
  /** Where a walk through gaps of one kind has come to. */
  readonly gap: { readonly kind: GapKind; readonly record: Id; readonly n: number } | null
  /** The first column in sight where not all have room. */
  readonly first: number
  readonly isWhole: boolean
  /** All ideal and variant days at once, not only the one on screen. */
  readonly allDays: boolean
  /** How the cards of a day stand on this screen; new ones are put beside their threads. */
  readonly shown: { readonly of: string; readonly order: MapOrder } | null
}

const start: MapScreen = {
  wanted: null,
  editing: null,
  focus: null,
  stops: {},
  open: null,
  several: null,
  gap: null,
  first: 0,
  isWhole: false,
  allDays: false,
  shown: null,
}

export const useMapScreen = create<MapScreen>(() => start)

export function showMap(change: Partial<MapScreen>) {
  useMapScreen.setState(change)
}

export function closePanel() {
  useMapScreen.setState({ open: null })
}

/** Forgets all but how the cards stand, when the map is left. */
export function leaveMap() {
  const { shown, isWhole, allDays } = useMapScreen.getState()
  useMapScreen.setState({ ...start, shown, isWhole, allDays })
}
