import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { PatternTexts } from './patternTexts.ts'
import { suggestForDay, suggestForFeeling, suggestForMoment, suggestForNeed } from './suggest.ts'
import { suggestForPractice } from './suggestForPractice.ts'
import { suggestForSupport } from './suggestForSupport.ts'

/** What is mapped backwards. */
export type Question =
  | { readonly for: 'moment'; readonly id: Id<'moment'> }
  | { readonly for: 'feeling'; readonly id: Id<'feeling'> }
  | { readonly for: 'need'; readonly id: Id<'learner'>; readonly need: string }
  | { readonly for: 'practice'; readonly id: Id<'practice'> }
  | { readonly for: 'support'; readonly id: Id<'support'> }
  | { readonly for: 'day'; readonly id: Id<'day'> }

/** What adults would do about it, the best first. */
export function suggestFor(plan: Plan, question: Question, text: PatternTexts): Suggestion[] {
  switch (question.for) {
    case 'moment':
      return suggestForMoment(plan, question.id, text)
    case 'feeling':
      return suggestForFeeling(plan, question.id, text)
    case 'need':
      return suggestForNeed(plan, question.id, question.need, text)
    case 'practice':
      return suggestForPractice(plan, question.id, text)
    case 'support':
      return suggestForSupport(plan, question.id, text)
    case 'day':
      return suggestForDay(plan, question.id, text)
  }
}
