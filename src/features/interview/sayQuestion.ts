import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { Format } from '../../words/format.ts'

/** How this person is spoken to. */
export interface Voice {
  readonly say: SayEveryWord
  readonly format: Format
  /** A feeling, and a need of a learner, in their language. */
  readonly feeling: (word: string) => string
  readonly listed: (name: string) => string
}

const longest = 90

/** A name inside a sentence: a very long one is cut, since its card stands beside it in full. */
function inside(name: string): string {
  if (name.length <= longest) return name
  const cut = name.slice(0, longest).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}

/** The names of the cards a question speaks of. */
export function namesOf(voice: Voice, plan: Plan, question: Question) {
  const { say } = voice
  const card = (title: string | undefined) => inside(title?.trim() || say('card.untitled'))
  const learner = (id: Id<'learner'> | null) => card(id ? plan.learners.get(id)?.name : undefined)
  return {
    moment: inside(plan.moments.get(question.moment)?.title.trim() || say('moment.untitled')),
    practice: 'practice' in question ? card(plan.practices.get(question.practice)?.title) : '',
    support: 'support' in question ? card(plan.supports.get(question.support)?.title) : '',
    permission: 'permission' in question ? card(plan.permissions.get(question.permission)?.ask) : '',
    name: 'learner' in question ? learner(question.learner) : '',
    need: question.kind === 'need' ? inside(voice.listed(question.need)) : '',
  }
}

/** A question in words, with the names of its cards. */
export function sayQuestion(voice: Voice, plan: Plan, question: Question): string {
  const { say, format, feeling } = voice
  const names = namesOf(voice, plan, question)
  switch (question.kind) {
    case 'shape': {
      const words = format.list(question.feelings.flatMap(id => feeling(plan.feelings.get(id)?.word ?? '')))
      return question.learner
        ? say(`interview.ask.shape.${question.of}`, { ...names, words })
        : say(`interview.ask.shape.${question.of}.everyone`, { ...names, words })
    }
    case 'lack':
      return say(`interview.ask.lack.${question.lack}`, names)
    default:
      return say(`interview.ask.${question.kind}`, names)
  }
}

/** What the decision says that settles a question. */
export function saySettled(voice: Voice, plan: Plan, question: Question): string {
  const names = namesOf(voice, plan, question)
  switch (question.kind) {
    case 'backstage':
    case 'adults':
    case 'support':
    case 'permission':
    case 'status':
    case 'need':
    case 'lack':
      return voice.say(`interview.settled.${question.kind}`, names)
    default:
      return ''
  }
}

/** Why a practice is there, for the map, where a learner's need asked for it. */
export function sayReason(voice: Voice, plan: Plan, question: Question): string {
  const names = namesOf(voice, plan, question)
  if (question.kind === 'need') return voice.say('interview.reason.need', names)
  return question.kind === 'lack' ? voice.say(`interview.reason.${question.lack}`, names) : ''
}
