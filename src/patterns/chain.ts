import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { PatternTexts } from './patternTexts.ts'
import type { Draft, DraftLink, NewName } from './suggestion.ts'

/** A chain while it is built: the plan it would join, the words it speaks, its practice, and what it would add. */
export interface Chain {
  readonly plan: Plan
  readonly text: PatternTexts
  readonly practice: Id | NewName
  readonly create: Draft[]
  readonly links: DraftLink[]
}
