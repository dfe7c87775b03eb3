import { useCallback } from 'react'
import type { Plan } from '../../domain/plan.ts'
import type { CardId } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { nameOf } from './titles.ts'

/** What stands for a card where there is only room for its title: one without a title says so. */
export function useTitleOf(plan: Plan): (id: CardId) => string {
  const say = useWord()
  return useCallback(
    id => nameOf(plan, id) || say(id.startsWith('moment:') ? 'moment.untitled' : 'card.untitled'),
    [plan, say],
  )
}
