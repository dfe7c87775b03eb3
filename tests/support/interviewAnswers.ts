import type { PlanDocument } from '../../src/document/planDocument.ts'
import { isId } from '../../src/domain/ids.ts'
import { type Answer, commandsOf } from '../../src/features/interview/answer.ts'
import { questionsAt } from '../../src/patterns/interview.ts'
import type { Question } from '../../src/patterns/interviewQuestion.ts'

export const saying = { reason: '', settled: 'There is nothing to add.', at: '2026-11-29T10:00:00.000Z' }

/** A plain answer to a question of any kind; `words` is what a card made by it is called. */
export function answerTo(question: Question, words: string): Answer {
  switch (question.kind) {
    case 'feels':
      return { by: 'feeling', feeling: { word: words, learner: null, field: 'calm', kind: 'aim' } }
    case 'status':
      return { by: 'status', status: 'partly' }
    case 'adults':
    case 'weeks':
      return { by: 'number', number: 2 }
    case 'price':
      return { by: 'price', once: 100, perYear: null }
    default:
      return { by: 'words', words }
  }
}

/** Answers a question in one change. */
export function say(document: PlanDocument, question: Question, answer: Answer): void {
  document.change(...commandsOf(document.getState(), question, answer, saying))
}

/** The question of that id as the plan has it now, answered or not. */
export function questionOf(document: PlanDocument, { id, moment }: Question): Question | undefined {
  return isId('moment', moment) ? questionsAt(document.getState(), moment).find(one => one.id === id) : undefined
}
