import { feelings } from '../domain/lists/feelings.ts'
import { useWord } from '../store/language.tsx'
import type { feelingWords } from '../words/en/feelingWords.ts'

type WordKey = keyof typeof feelingWords

const known: ReadonlySet<string> = new Set(feelings.items.map(item => item.name))

/** Says a feeling in the person's language when it is one of the list; a free word stays as it was written. */
export function useSayFeeling(): (word: string) => string {
  const say = useWord()
  return word => (known.has(word) ? say(`feelingWord.${word}` as WordKey) : word) // each word of the list has its key
}
