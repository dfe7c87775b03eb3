import { create } from 'zustand'

/** Words that were written but not sent yet, by where: closing a panel does not lose them, leaving the page does. */
const useUnsentWords = create<Readonly<Record<string, string>>>(() => ({}))

/** What is being written at a place, and the way to write on. */
export function useUnsent(place: string): readonly [text: string, write: (text: string) => void] {
  const text = useUnsentWords(words => words[place] ?? '')
  return [text, after => useUnsentWords.setState({ [place]: after })]
}
