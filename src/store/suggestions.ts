import { create } from 'zustand'
import type { Id } from '../domain/ids.ts'
import type { Suggestion } from '../domain/suggestion.ts'

/** What is mapped backwards: one card, one feeling, one learner's need, or all moments of a day that nobody has mapped. */
export type AskedFor =
  | { readonly for: 'moment'; readonly id: Id<'moment'> }
  | { readonly for: 'feeling'; readonly id: Id<'feeling'> }
  | { readonly for: 'need'; readonly id: Id<'learner'>; readonly need: string }
  | { readonly for: 'practice'; readonly id: Id<'practice'> }
  | { readonly for: 'support'; readonly id: Id<'support'> }
  | { readonly for: 'day'; readonly id: Id<'day'> }

/** What this screen suggests just now. Nothing of it is in the document; it follows the plan. */
interface Suggestions {
  readonly asked: AskedFor | null
  /** What is suggested, the best first; null until it is worked out. */
  readonly all: readonly Suggestion[] | null
  /** The one whose whole chain the map shows. */
  readonly front: string | null
  /** Opened in a panel over any view, and not on the map or in the list. */
  readonly panel: boolean
  /** What was waved away is looked at. */
  readonly waved: boolean
  /** How often something has been asked for: asked anew, what could not be fetched is tried again. */
  readonly times: number
  /** The library could not be fetched. */
  readonly away: boolean
}

const none: Suggestions = { asked: null, all: null, front: null, panel: false, waved: false, times: 0, away: false }

export const useSuggestions = create<Suggestions>(() => none)

/** Maps something backwards; in a panel where the view itself has no place for what is suggested. */
export function mapBackwards(asked: AskedFor, { panel = false }: { readonly panel?: boolean } = {}) {
  useSuggestions.setState(({ times }) => ({ ...none, asked, panel, times: times + 1 }))
}

export function setSuggestions(change: Partial<Pick<Suggestions, 'all' | 'away' | 'front' | 'panel'>>) {
  useSuggestions.setState(change)
}

/** Shows what was waved away. */
export function showWavedAway(waved: boolean) {
  useSuggestions.setState({ waved })
}

/** Takes what is suggested off the screen; it can be asked for again. */
export function hideSuggestions() {
  useSuggestions.setState(({ times }) => ({ ...none, times }))
}
