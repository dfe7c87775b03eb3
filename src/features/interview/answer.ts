import { adoptSuggestion } from '../../document/adoptSuggestion.ts'
import { addRecord, type Command, editRecord } from '../../document/commands.ts'
import { addLink, editLink } from '../../document/linkCommands.ts'
import { type Id, isId, newId } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import type { Feeling, Plan, Support } from '../../domain/plan.ts'
import { acceptSuggestions } from '../../patterns/acceptSuggestions.ts'
import { type Question, settlingOf } from '../../patterns/interviewQuestion.ts'
import type { PermissionPattern } from '../../patterns/permissions.ts'
import type { Suggestion } from '../../patterns/suggestion.ts'
import type { KnownSupport } from '../../patterns/supports.ts'

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

/** The card an answer names, made where there is none, and what ties it. */
function withCard<K extends 'practice' | 'role'>(
  kind: K,
  answer: Answer,
  ties: (id: Id<K>) => readonly Command[],
  fields: Readonly<Record<string, unknown>> = {},
): readonly Command[] {
  if (answer.by === 'card') return isId(kind, answer.id) ? ties(answer.id) : []
  if (answer.by !== 'words' || answer.words.trim() === '') return []
  const id = newId(kind)
  return [addRecord({ ...fields, id: id as Id<'practice'>, title: answer.words.trim() }), ...ties(id)] // both kinds have a title
}

type ForPractice = Extract<Question, { kind: 'shape' | 'need' | 'lack' | 'practice' | 'backstage' }>

function doPractice(question: ForPractice, answer: Answer, saying: Saying): readonly Command[] {
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

function needSupport(plan: Plan, practice: Id<'practice'>, answer: Answer): readonly Command[] {
  if (answer.by === 'card') {
    if (!isId('support', answer.id)) return []
    const there = plan.links.get(linkId('needs', practice, answer.id))
    return [there ? editLink<'needs'>(there.id, { weight: 'needed' }) : addLink('needs', practice, answer.id)]
  }
  const id = newId('support')
  if (answer.by === 'support') {
    const { title, type, because, hours } = answer.support
    return [
      addRecord({ id, title, type, detail: because, ...(hours !== undefined && { hours }) }),
      addLink('needs', practice, id, { reason: because }),
    ]
  }
  if (answer.by !== 'words' || answer.words.trim() === '') return []
  const { words, type } = answer
  return [addRecord({ id, title: words.trim(), ...(type && { type }) }), addLink('needs', practice, id)]
}

/** Somebody who has to say yes: what is asked of them is the support, until it is put in words. */
function awaitPermission(plan: Plan, support: Id<'support'>, answer: Answer): readonly Command[] {
  if (answer.by === 'card') return isId('permission', answer.id) ? [addLink('awaits', support, answer.id)] : []
  const id = newId('permission')
  const asked =
    answer.by === 'permission'
      ? answer.permission
      : answer.by === 'words' && answer.words.trim() !== ''
        ? { ask: plan.supports.get(support)?.title ?? '', granter: answer.words.trim() }
        : undefined
  return asked ? [addRecord({ id, ...asked }), addLink('awaits', support, id)] : []
}

/** A decision that names the question: nobody is asked it again, on any device. */
function settle(question: Question, { settled, at }: Saying, made: readonly Id[]): Command {
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
