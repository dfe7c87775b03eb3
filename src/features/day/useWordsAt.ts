import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { feelingsByMoment, type Slot } from '../../derive/slots.ts'
import type { Feeling } from '../../domain/plan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'

/** The feelings of one place of the strip for those in front, those to aim for and those to guard against. */
export function useFeelingsAt(slot: Slot): readonly Feeling[] {
  const learner = useScreen(screen => screen.learner) ?? undefined
  const all = useDerived(feelingsByMoment, learner)
  const own = all.get(slot.moment.id) ?? []
  return slot.home === slot.moment.id ? own : [...own, ...(all.get(slot.home) ?? [])]
}

/** The same in one sentence: `welcome; guard against ashamed (Diego)`. */
export function useWordsAt(slot: Slot): string {
  const say = useWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const feelings = useFeelingsAt(slot)
  const learners = usePlan(plan => plan.learners)
  const inFront = useScreen(screen => screen.learner)
  const name = (feeling: Feeling) => {
    const learner = feeling.learner && feeling.learner !== inFront && learners.get(feeling.learner)?.name
    return learner ? say('day.wordOf', { word: sayFeeling(feeling.word), learner }) : sayFeeling(feeling.word)
  }
  const of = (kind: Feeling['kind']) => feelings.filter(feeling => feeling.kind === kind).map(name)
  const aims = of('aim')
  const guards = of('guard')
  const lines = [
    aims.length > 0 ? format.list(aims) : '',
    guards.length > 0 ? say('day.guard', { words: format.list(guards) }) : '',
  ]
  return lines.filter(Boolean).join('; ')
}
