import { addRecord, type Command } from '../../document/commands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { type Question, settlingOf } from '../../patterns/interviewQuestion.ts'
import type { Saying } from './answer.ts'

/** A decision that names the question: nobody is asked it again, on any device. */
export function settle(question: Question, { settled, at }: Saying, made: readonly Id[]): Command {
  return addRecord({
    id: newId('decision'),
    text: settled,
    on: [...subjectsOf(question), ...made],
    finding: settlingOf(question.id),
    at,
  })
}

/** The cards a question is about. */
export function subjectsOf(question: Question): readonly Id[] {
  switch (question.kind) {
    case 'shape':
      return [question.moment, ...(question.learner ? [question.learner] : [])]
    case 'need':
    case 'lack':
      return [question.moment, question.learner]
    case 'role':
    case 'support':
      return [question.practice]
    case 'status':
    case 'permission':
    case 'owner':
    case 'weeks':
    case 'price':
      return [question.support]
    case 'granter':
      return [question.permission]
    default:
      return [question.moment]
  }
}
