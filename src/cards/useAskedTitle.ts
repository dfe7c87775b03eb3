import { useEveryWord } from '../store/everyWord.ts'
import { usePlan } from '../store/openPlan.tsx'
import type { AskedFor } from '../store/suggestions.ts'
import { titleIn } from './cardTitles.ts'
import { useListWord } from './useListWord.ts'
import { useSayFeeling } from './useSayFeeling.ts'

/** The question that proposals answer, in words. */
export function useAskedTitle(asked: AskedFor | null): string {
  const say = useEveryWord()
  const sayFeeling = useSayFeeling()
  const sayListed = useListWord()
  const title = usePlan(plan => (asked ? titleIn(plan, asked.id) : '')) || say('card.untitled')
  const feeling = usePlan(plan => (asked?.for === 'feeling' ? plan.feelings.get(asked.id) : undefined))
  switch (asked?.for) {
    case 'moment':
      return say('suggest.title', { title })
    case 'feeling':
      return say(`suggest.title.${feeling?.kind ?? 'aim'}`, { word: sayFeeling(feeling?.word ?? '') })
    case 'need':
      return say('suggest.title.need', { who: title, need: sayListed(asked.need) })
    case 'practice':
    case 'support':
      return say(`suggest.title.${asked.for}`, { title })
    case 'day':
      return say('suggest.title.day')
    default:
      return say('suggest.list')
  }
}
