import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useMomentTitle, useThere } from './useMomentTitles.ts'

/** What is asked: `How would “Lunch” feel?`, and of a day of today how it does. */
export function useQuestionTitle(asked: readonly Id<'moment'>[]): string {
  const say = useEveryWord()
  const title = useMomentTitle()
  const [first, ...others] = useThere(asked)
  const isToday = usePlan(plan => {
    const day = first && plan.moments.get(first)?.day
    return day !== undefined && plan.days.get(day)?.kind === 'today'
  })
  if (others.length > 0) return say('faces.answer.several')
  return say(isToday ? 'faces.answer.now' : 'faces.answer.dream', { title: title(first) })
}
