import { adoptSuggestion } from '../../document/adoptSuggestion.ts'
import type { Command } from '../../document/commands.ts'
import { addLink } from '../../document/linkCommands.ts'
import { type Id, isId, newId } from '../../domain/ids.ts'
import { acceptSuggestions } from '../../patterns/acceptSuggestions.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import type { Suggestion } from '../../patterns/suggestion.ts'
import type { Answer, Saying } from './answer.ts'
import { settle } from './settle.ts'
import { withCard } from './withCard.ts'

export type ForPractice = Extract<Question, { kind: 'shape' | 'need' | 'lack' | 'practice' | 'backstage' }>

/** What adults would do: a practice, new or there already, tied to what it was asked for. */
export function doPractice(question: ForPractice, answer: Answer, saying: Saying): readonly Command[] {
  if (answer.by === 'practice') return takeUp(question, answer.suggestion, saying)
  const preparing = answer.by === 'words' && question.kind === 'backstage' ? answer.preparing : undefined
  const fields =
    question.kind === 'backstage'
      ? {
          visibility: 'backstage' as const,
          ...(preparing && { timing: { kind: 'floating' as const, purpose: 'prep' as const, ...preparing } }),
        }
      : {}
  return withCard('practice', answer, id => tiesOf(question, id, saying), fields)
}

/** What ties a practice to the moment, and to whom or what it was asked for. */
function tiesOf(question: ForPractice, id: Id<'practice'>, saying: Saying): readonly Command[] {
  const makes = addLink('makes', id, question.moment, saying.reason === '' ? {} : { reason: saying.reason })
  if (question.kind === 'shape') {
    return [makes, ...question.feelings.map(feeling => addLink('shapes', id, feeling))]
  }
  return question.kind === 'need' || question.kind === 'lack' ? [makes, settle(question, saying, [id])] : [makes]
}

/**
 * The practice of the library alone, for the feelings the library knows it for: who does it and what it needs is asked
 * next, with the library's answers at hand.
 */
function takeUp(question: ForPractice, suggestion: Suggestion, saying: Saying): readonly Command[] {
  const own = {
    ...suggestion,
    create: suggestion.create.filter(({ kind }) => kind === 'practice'),
    links: suggestion.links.filter(({ kind }) => kind === 'makes' || kind === 'shapes' || kind === 'builds'),
  }
  const accepted = acceptSuggestions([own], newId)
  const id = suggestion.existing ?? accepted.records[0]?.id
  if (!isId('practice', id)) return []
  const isFor = (to: Id) => accepted.links.some(link => link.kind === 'shapes' && link.to === to)
  const felt = question.kind === 'shape' ? question.feelings.filter(isFor) : []
  const asked = felt.length > 0 && question.kind === 'shape' ? { ...question, feelings: felt } : question
  return [adoptSuggestion(accepted), ...tiesOf(asked, id, saying)]
}
