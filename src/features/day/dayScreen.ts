import { create } from 'zustand'
import type { Id } from '../../domain/ids.ts'
import { keepFocus } from './keepFocus.ts'

/** The rows of an open card a person can write in. */
export type CardRow = 'title' | 'does' | 'learns' | 'feels'

interface DayScreen {
  /** Where the caret goes once the card is on screen. */
  readonly caret: { readonly moment: Id<'moment'>; readonly row: CardRow } | null
  /** A card made a moment ago that nobody has named yet; Escape takes it away again. */
  readonly fresh: Id<'moment'> | null
  /** Which curve is being marked. */
  readonly marking: 'aim' | 'today'
  /** The panel or question that is open. */
  readonly open:
    | { readonly panel: 'details' | 'remove' | 'feelings' | 'shift'; readonly moment: Id<'moment'> }
    | { readonly panel: 'learner'; readonly learner: Id<'learner'> | null }
    | { readonly panel: 'curves' }
    | { readonly panel: 'paste'; readonly text: string; readonly after: Id<'moment'> | null }
    | null
}

const start: DayScreen = { caret: null, fresh: null, marking: 'aim', open: null }

export const useDayScreen = create<DayScreen>(() => start)

export function showDay(change: Partial<DayScreen>) {
  useDayScreen.setState(change)
}

export function closePanel() {
  const { open } = useDayScreen.getState()
  useDayScreen.setState({ open: null })
  if (open && 'moment' in open) keepFocus(open.moment)
}

/** Forgets what was open and half made when the view goes. */
export function leaveDay() {
  useDayScreen.setState(start)
}
