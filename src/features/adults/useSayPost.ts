import { useEveryWord } from '../../store/everyWord.ts'

/** How much of full time a post is: `full time`, or its percent. */
export function useSayPost(): (fte: number) => string {
  const say = useEveryWord()
  return fte => (fte === 1 ? say('adults.fullTime') : say('adults.partTime', { percent: Math.round(fte * 100) }))
}
