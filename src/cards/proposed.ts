import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type Voice, voices } from '../domain/studentDay.ts'
import { type SayWord, useFormat, useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import type { Format } from '../words/format.ts'
import { cardIn } from './cardTitles.ts'

export const sureness = ['guess', 'partly', 'researched'] as const

interface Proposed {
  readonly voice: readonly Voice[]
  readonly sure?: (typeof sureness)[number] | undefined
}

/** Whose a card is and how sure we are, or undefined when it is gone. */
export function proposedOf(plan: Plan, id: Id): Proposed | undefined {
  return cardIn(plan, id) as unknown as Proposed | undefined // every record has both, read by its table
}

/** The voices a list names, in the order they always stand in. */
export function sayVoices(voice: readonly Voice[], say: SayWord, format: Format): string {
  return format.list(voices.filter(name => voice.includes(name)).map(name => say(`card.voice.${name}`)))
}

/** Quiet words about a card: `from students and families`, `a guess`; none where nobody has said. */
export function sayProposed(proposed: Proposed | undefined, say: SayWord, format: Format): readonly string[] {
  if (!proposed) return []
  return [
    ...(proposed.voice.length > 0 ? [say('card.from', { who: sayVoices(proposed.voice, say, format) })] : []),
    ...(proposed.sure ? [say(`card.sure.${proposed.sure}`)] : []),
  ]
}

/** The same in one line, for a card on the page. */
export function useProposed(id: Id): string {
  const say = useWord()
  const format = useFormat()
  const proposed = usePlan(plan => proposedOf(plan, id))
  return sayProposed(proposed, say, format).join(' · ')
}
