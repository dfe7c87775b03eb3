import type { Messages, Say } from '../words/say.ts'
import { useLanguage, useWord } from './language.tsx'

/** For a part that brings its few English words itself and does not wait for every word; other languages come whole. */
export function useOwnWord<M extends Messages>(english: Say<M>): Say<M> {
  const say = useWord()
  return useLanguage() === 'en' ? english : (say as unknown as Say<M>) // another language has every key
}
