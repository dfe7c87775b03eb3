import { useMemo } from 'react'
import { cardOfAsked } from '../../cards/useMapBackwards.ts'
import type { CardId } from '../../output/mapColumns.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useSuggestions } from '../../store/suggestions.ts'
import { useMapScreen } from './mapScreen.ts'
import { type Proposed, proposedCards } from './proposedCards.ts'

const none: Proposed = { cards: [], threads: [], ties: [] }

/** What is proposed for the selected card, as the map shows it; nothing while another card is selected, or the whole map is in sight. */
export function useProposed(): Proposed {
  const asked = useSuggestions(screen => (screen.panel ? null : screen.asked))
  const all = useSuggestions(screen => screen.all)
  const front = useSuggestions(screen => screen.front)
  const card = usePlan(plan => (asked ? cardOfAsked(plan, asked) : undefined))
  const selected = useScreen(screen => screen.selected)
  const still = useIsStill()
  const isWhole = useMapScreen(screen => screen.isWhole)
  const isShown = card !== undefined && card === selected && !still && !isWhole
  return useMemo(
    () => (isShown && all ? proposedCards(all, card as CardId, front) : none), // what is asked for has a card on the map
    [isShown, all, card, front],
  )
}
