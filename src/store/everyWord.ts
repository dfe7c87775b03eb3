import { every } from '../words/every.ts'
import type { Language } from '../words/languages.ts'
import { type Say, sayIn } from '../words/say.ts'
import { useLanguage, useWord } from './language.tsx'

export type SayEveryWord = Say<typeof every>

const english: SayEveryWord = sayIn<typeof every>(every, 'en')

/** As `useWord`, for what is fetched when first opened: it also says the words that came with it. */
export function useEveryWord(): SayEveryWord {
  return everyWordOf(useWord(), useLanguage())
}

/** The same for what is no component: `say` is what `useWord` gave, in that language. */
export function everyWordOf(say: ReturnType<typeof useWord>, language: Language): SayEveryWord {
  return language === 'en' ? english : (say as SayEveryWord) // other languages come whole
}
