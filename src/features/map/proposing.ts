import { cardOfAsked } from '../../cards/useMapBackwards.ts'
import { type Id, isId } from '../../domain/ids.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { type AskedFor, mapBackwards, useSuggestions } from '../../store/suggestions.ts'
import { showMap, useMapScreen } from './mapScreen.ts'

/** What can be mapped backwards at a card: a feeling in it that a walk through gaps has come to, else the card itself. */
export function askedOf(card: Id, gap?: Id): AskedFor | undefined {
  if (isId('feeling', gap)) return { for: 'feeling', id: gap }
  if (isId('moment', card)) return { for: 'moment', id: card }
  if (isId('practice', card)) return { for: 'practice', id: card }
  return isId('support', card) ? { for: 'support', id: card } : undefined
}

/** Maps a card backwards in the columns, where what is proposed can be read. */
export function mapBackwardsHere(asked: AskedFor) {
  mapBackwards(asked)
  showMap({ isWhole: false })
}

/** Whether proposals for a card are shown. */
export function useIsProposing(card: Id): boolean {
  const asked = useSuggestions(screen => (screen.panel ? null : screen.asked))
  const isWhole = useMapScreen(screen => screen.isWhole)
  return usePlan(plan => !isWhole && asked !== null && cardOfAsked(plan, asked) === card)
}

/** On a walk through gaps, proposals go along to the card it has come to. */
export function followWalk() {
  const { gap } = useMapScreen.getState()
  const { asked, panel } = useSuggestions.getState()
  const next = gap && askedOf(gap.record, gap.record)
  if (asked && !panel && next) mapBackwards(next)
}
