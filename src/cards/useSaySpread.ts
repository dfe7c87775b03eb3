import type { FaceSpread } from '../derive/faceSpread.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { faceLevel } from './FaceIcon.tsx'

const farApart = 3

/** What a spread of faces comes to, in words: `9 answered: mostly good, all from hard to very good`. */
export function useSaySpread(): (spread: FaceSpread) => string {
  const say = useEveryWord()
  const word = (level: number) => say(`valence.${faceLevel(level)}`)
  const said = ({ answered: n, counts, median, low, high }: FaceSpread): string => {
    const put = counts.flatMap((count, index) => (count > 0 ? [index - 2] : []))
    const [least = 0, most = 0] = [put[0], put.at(-1)]
    const mostly = counts.findIndex(count => count > n / 2) - 2
    if (least === most) return say(n === 1 ? 'faces.said.one' : 'faces.said.all', { n, level: word(least) })
    if (mostly >= -2) return say('faces.said.mostly', { n, level: word(mostly), low: word(least), high: word(most) })
    if (n < 4) return say('faces.said.range', { n, low: word(least), high: word(most) })
    const half = { n, low: word(low), high: word(high) }
    if (Number.isInteger(median)) return say('faces.said.middle', { ...half, level: word(median) })
    return say('faces.said.middleBetween', { ...half, a: word(Math.floor(median)), b: word(Math.ceil(median)) })
  }
  return spread =>
    spread.high - spread.low >= farApart ? say('faces.said.apart', { said: said(spread) }) : said(spread)
}

/** The shortest of it: `9 faces: good`. */
export function useSaySpreadShortly(): (spread: FaceSpread) => string {
  const say = useEveryWord()
  return ({ answered: n, median }) => {
    const [a, b] = [say(`valence.${faceLevel(Math.floor(median))}`), say(`valence.${faceLevel(Math.ceil(median))}`)]
    return a === b ? say('faces.short', { n, level: a }) : say('faces.short.between', { n, a, b })
  }
}
