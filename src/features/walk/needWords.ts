import { learnerNeeds } from '../../domain/lists/learnerNeeds.ts'
import { useWord } from '../../store/language.tsx'
import type { listWords } from '../../words/en/listWords.ts'

const known: ReadonlySet<string> = new Set(learnerNeeds.items.map(item => item.name))

/** Says the needs of the built-in list in the person's language; what a team wrote itself stays as it is. */
export function useNeedWords(): (needs: readonly string[]) => string[] {
  const say = useWord()
  return needs => needs.map(need => (known.has(need) ? say(`listWord.${need}` as keyof typeof listWords) : need)) // each entry has its key
}
