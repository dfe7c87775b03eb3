import type { Question } from '../../patterns/interviewQuestion.ts'
import type { Answer } from './answer.ts'
import { CardAnswer } from './CardAnswer.tsx'
import { FeelingAnswer } from './FeelingAnswer.tsx'
import { NumberAnswer } from './NumberAnswer.tsx'
import { PriceAnswer } from './PriceAnswer.tsx'
import { StatusAnswer } from './StatusAnswer.tsx'
import type { Voice } from './sayQuestion.ts'

export interface AnswerFormProps<Q extends Question = Question> {
  question: Q
  /** The question in words, which names the field. */
  asked: string
  voice: Voice
  onAnswer: (answer: Answer, said: string) => void
}

/** The way to answer a question, by its kind. */
export function AnswerForm({ question, ...rest }: AnswerFormProps) {
  switch (question.kind) {
    case 'feels':
      return <FeelingAnswer question={question} {...rest} />
    case 'status':
      return <StatusAnswer question={question} {...rest} />
    case 'adults':
    case 'weeks':
      return <NumberAnswer question={question} {...rest} />
    case 'price':
      return <PriceAnswer question={question} {...rest} />
    default:
      return <CardAnswer question={question} {...rest} />
  }
}
