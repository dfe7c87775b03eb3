import { addRecord, type Command, editRecord } from '../../document/commands.ts'
import { addLink } from '../../document/linkCommands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import type { Feeling, Plan, Support } from '../../domain/plan.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import type { PermissionPattern } from '../../patterns/permissions.ts'
import type { Suggestion } from '../../patterns/suggestion.ts'
import type { KnownSupport } from '../../patterns/supports.ts'
import { doPractice } from './practiceAnswer.ts'
import { settle } from './settle.ts'
import { awaitPermission, needSupport } from './supportAnswer.ts'
import { withCard } from './withCard.ts'

/** How long and how often something behind the scenes is prepared. */
export interface Preparing {
  readonly minutes: number
  readonly timesPerWeek: number
}

/** What somebody says to a question. */
export type Answer =
  | { readonly by: 'words'; readonly words: string; readonly type?: Support['type']; readonly preparing?: Preparing }
  | { readonly by: 'card'; readonly id: Id }
  | { readonly by: 'practice'; readonly suggestion: Suggestion }
  | { readonly by: 'support'; readonly support: KnownSupport }
  | { readonly by: 'permission'; readonly permission: PermissionPattern }
  | { readonly by: 'feeling'; readonly feeling: Pick<Feeling, 'word' | 'learner' | 'field' | 'kind'> }
  | { readonly by: 'status'; readonly status: Support['status'] }
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'price'; readonly once: number | null; readonly perYear: number | null }
  /** There is nothing to add. */
  | { readonly by: 'settled' }

/** Why a practice makes its moment, and what the decision says that settles a question; in the person's words. */
export interface Saying {
  readonly reason: string
  readonly settled: string
  /** When it is said, for the decision. */
  readonly at: string
}

/** The commands of one answer, to be run together: one step of undo. None where the answer does not fit the question. */
export function commandsOf(plan: Plan, question: Question, answer: Answer, saying: Saying): readonly Command[] {
  if (answer.by === 'settled') return [settle(question, saying, [])]
  switch (question.kind) {
    case 'feels':
      return answer.by === 'feeling'
        ? [addRecord({ id: newId('feeling'), moment: question.moment, ...answer.feeling })]
        : []
    case 'shape':
    case 'need':
    case 'lack':
    case 'practice':
    case 'backstage':
      return doPractice(question, answer, saying)
    case 'role':
      return withCard('role', answer, id => [addLink('does', id, question.practice, { part: 'R' })])
    case 'support':
      return needSupport(plan, question.practice, answer)
    case 'owner':
      return withCard('role', answer, id => [addLink('owns', id, question.support)])
    case 'permission':
      return awaitPermission(plan, question.support, answer)
    case 'granter':
      return answer.by === 'words' ? [editRecord(question.permission, { granter: answer.words.trim() })] : []
    case 'status':
      if (answer.by !== 'status') return []
      return answer.status === 'missing'
        ? [settle(question, saying, [])]
        : [editRecord(question.support, { status: answer.status })]
    case 'adults':
      return answer.by === 'number' ? [editRecord(question.moment, { minAdults: answer.number })] : []
    case 'weeks':
      return answer.by === 'number' ? [editRecord(question.support, { leadWeeks: answer.number })] : []
    case 'price':
      return answer.by === 'price'
        ? [editRecord(question.support, { costOneTime: answer.once, costPerYear: answer.perYear })]
        : []
  }
}
