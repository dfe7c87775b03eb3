import { every } from '../words/every.ts'
import { type Say, sayIn } from '../words/say.ts'
import { useLanguage, useWord } from './language.tsx'

export type SayEveryWord = Say<typeof every>

const english: SayEveryWord = sayIn<typeof every>(every, 'en')

/** As `useWord`, for what is fetched when first opened: it also says the words that came with it. */
export function useEveryWord(): SayEveryWord {
  const say = useWord()
  return useLanguage() === 'en' ? english : (say as SayEveryWord) // other languages come whole
}
