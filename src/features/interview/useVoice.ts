import { useListWord } from '../../cards/useListWord.ts'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import type { Voice } from './sayQuestion.ts'

/** How this person is spoken to. */
export function useVoice(): Voice {
  const say = useEveryWord()
  const format = useFormat()
  const feeling = useSayFeeling()
  const listed = useListWord()
  return { say, format, feeling, listed }
}
