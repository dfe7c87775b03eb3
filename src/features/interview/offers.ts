import type { Plan } from '../../domain/plan.ts'
import { questionsAt } from '../../patterns/interview.ts'
import {
  granterHelp,
  ownerHelp,
  permissionHelp,
  practiceHelp,
  roleHelp,
  supportHelp,
} from '../../patterns/interviewHelp.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import type { Answer } from './answer.ts'

/** Something the library would say to a question, and why. */
export interface Offer {
  readonly title: string
  readonly because: string
  readonly answer: Answer
}

/** Up to three answers of the library to a question. */
export function offersFor(plan: Plan, moment: string, id: string): readonly Offer[] {
  const question = questionsAt(plan, moment as Question['moment']).find(one => one.id === id) // an id of the question's own
  if (!question) return []
  switch (question.kind) {
    case 'role':
      return roleHelp(plan, question.practice, question.moment).map(plain)
    case 'owner':
      return ownerHelp(plan, question.support).map(plain)
    case 'granter':
      return granterHelp(plan, question.permission).map(plain)
    case 'support':
      return supportHelp(plan, question.practice, question.moment).map(support => ({
        title: support.title,
        because: support.because,
        answer: { by: 'support', support },
      }))
    case 'permission':
      return permissionHelp(plan, question.support).map(permission => ({
        title: permission.granter,
        because: permission.ask,
        answer: { by: 'permission', permission },
      }))
    default:
      return practiceHelp(plan, question).map(suggestion => ({
        title: suggestion.title,
        because: suggestion.because,
        answer: { by: 'practice', suggestion },
      }))
  }
}

function plain(words: string): Offer {
  return { title: words, because: '', answer: { by: 'words', words } }
}
