import type { Part } from '../../derive/whoDoesWhat.ts'
import { type SayEveryWord, useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { partLetters } from '../../store/usePeopleEdits.ts'
import type { Format } from '../../words/format.ts'

/** A part in plain words: `does it and answers for it, 2 of them`. Only of those who do it is it said how many it takes. */
export function sayPart(part: Part | undefined, say: SayEveryWord, format: Format): string {
  const letters = partLetters.filter(letter => part?.letters.includes(letter))
  if (!part || letters.length === 0) return say('people.part.none')
  const words = format.list(letters.map(letter => say(`people.part.${letter}`)))
  return part.count === 1 || !part.letters.includes('R')
    ? words
    : `${words}, ${say('people.count.said', { n: part.count })}`
}

/** The way to say a part in the language of the screen. */
export function useSayPart(): (part: Part | undefined) => string {
  const say = useEveryWord()
  const format = useFormat()
  return part => sayPart(part, say, format)
}
