import type { Plan } from '../../domain/plan.ts'
import {
  granterHelp,
  ownerHelp,
  permissionHelp,
  practiceHelp,
  roleHelp,
  supportHelp,
} from '../../patterns/interviewHelp.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import type { PatternTexts } from '../../patterns/patternTexts.ts'
import type { Answer } from './answer.ts'

/** Something the library would say to a question, and why. */
export interface Offer {
  readonly title: string
  readonly because: string
  readonly answer: Answer
}

/** Up to three answers of the library to a question. */
export function offersFor(plan: Plan, question: Question, text: PatternTexts): readonly Offer[] {
  switch (question.kind) {
    case 'role':
      return roleHelp(plan, question.practice, question.moment, text).map(plain)
    case 'owner':
      return ownerHelp(plan, question.support, text).map(plain)
    case 'granter':
      return granterHelp(plan, question.permission, text).map(plain)
    case 'support':
      return supportHelp(plan, question.practice, question.moment, text).map(support => ({
        title: support.title,
        because: support.because,
        answer: { by: 'support', support },
      }))
    case 'permission':
      return permissionHelp(plan, question.support, text).map(({ ask, granter }) => ({
        title: begun(granter),
        because: ask,
        answer: { by: 'permission', permission: { ask, granter: begun(granter) } },
      }))
    default:
      return practiceHelp(plan, question, text).map(suggestion => ({
        title: suggestion.title,
        because: suggestion.because,
        answer: { by: 'practice', suggestion },
      }))
  }
}

/** The library names adults in small letters, as inside a sentence. */
function plain(name: string): Offer {
  const words = begun(name)
  return { title: words, because: '', answer: { by: 'words', words } }
}

function begun(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
