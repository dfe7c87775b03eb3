import { useNameOf } from '../../cards/useNameOf.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type SayEveryWord, useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import type { Format } from '../../words/format.ts'

/** All it takes to put a trial into words. */
export interface Speaking {
  readonly say: SayEveryWord
  readonly format: Format
  readonly name: (plan: Plan, id: Id) => string
}

export function useSpeaking(): Speaking {
  const say = useEveryWord()
  const format = useFormat()
  const name = useNameOf()
  return { say, format, name }
}

/** The names of several cards, as a list in a sentence. */
export function namesOf(plan: Plan, ids: readonly Id[], { name, format }: Speaking): string {
  return format.list(ids.map(id => name(plan, id)))
}
