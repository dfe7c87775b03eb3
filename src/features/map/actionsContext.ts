import { createContext, use } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import type { ArrowKey } from './neighbour.ts'
import type { CardActions } from './useCardActions.ts'

export interface BoardActions extends CardActions {
  /** Moves the focus to the card an arrow leads to. */
  step(from: CardId, key: ArrowKey): void
}

const ActionsContext = createContext<BoardActions | null>(null)
export const ActionsProvider = ActionsContext.Provider

export function useBoardActions(): BoardActions {
  const actions = use(ActionsContext)
  if (!actions) throw new Error('a card of the map stands outside its board')
  return actions
}
