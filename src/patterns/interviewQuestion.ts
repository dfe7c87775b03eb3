import type { Lack } from '../derive/equity.ts'
import type { Id } from '../domain/ids.ts'
import type { Feeling, Plan } from '../domain/plan.ts'

type Of<K extends string, F = object> = K extends string ? { readonly kind: K } & Readonly<F> : never

/** What a question is about, by its kind. */
export type Subject =
  /** Whom a moment is for and what they would feel; what adults do for it at all; what is ready before it; how many adults. */
  | Of<'feels' | 'practice' | 'backstage' | 'adults'>
  /** What adults do so that a learner (none: everyone) feels some words, or does not have to. */
  | Of<'shape', { learner: Id<'learner'> | null; of: Feeling['kind']; feelings: readonly Id<'feeling'>[] }>
  /** What adults do for a need of a learner. */
  | Of<'need', { learner: Id<'learner'>; need: string }>
  /** What adults do where a learner has not got what the moment asks for. */
  | Of<'lack', { learner: Id<'learner'>; lack: Lack }>
  /** Who does a practice; what they need for it. */
  | Of<'role' | 'support', { practice: Id<'practice'> }>
  /** How far a support is, who has to say yes, who sees that it gets there, how long it takes, what it costs. */
  | Of<'status' | 'permission' | 'owner' | 'weeks' | 'price', { support: Id<'support'> }>
  /** Who can give a yes that is asked for already. */
  | Of<'granter', { permission: Id<'permission'> }>

export type QuestionKind = Subject['kind']

/** One question of the interview: what it is about, where it is asked, and what the plan says to it so far. */
export type Question = Subject & {
  /** The same on every device, and the same again when it is asked again. */
  readonly id: string
  readonly moment: Id<'moment'>
  /** The cards that answer it. */
  readonly said: readonly Id[]
  readonly isOpen: boolean
  /** Good to know, but nothing is missing on the map without it. */
  readonly isOptional: boolean
}

/** What the decision that settles a question says: there is nothing to add, or a practice was made for it. */
export function settlingOf(question: string): string {
  return `ask|${question}`
}

/** Questions the team has settled by a decision. One that names practices holds for as long as any of them is there. */
export function settledQuestions(plan: Pick<Plan, 'decisions' | 'practices'>): ReadonlyMap<string, readonly Id[]> {
  const settled = new Map<string, readonly Id[]>()
  for (const { finding, on } of plan.decisions.values()) {
    if (!finding?.startsWith('ask|')) continue
    const made = on.filter(id => id.startsWith('practice:'))
    const left = made.filter(id => plan.practices.has(id as Id<'practice'>)) // asked for practices only
    if (made.length > 0 && left.length === 0) continue
    const question = finding.slice('ask|'.length)
    settled.set(question, [...(settled.get(question) ?? []), ...left])
  }
  return settled
}
