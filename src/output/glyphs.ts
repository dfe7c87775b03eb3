import { glyphRuns } from './glyphWidths.ts'

/** How wide text is, worked out from tables so that Node and every browser agree. */

export type Weight = 400 | 600

/** The shipped typeface, or the system's: a text with any letter ours lacks is set in the system's as a whole. */
export type Face = 'own' | 'system'

const tables: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  400: new Map(glyphRuns.flatMap(run => run.regular.map((width, at) => [run.first + at, width]))),
  600: new Map(glyphRuns.flatMap(run => run.semibold.map((width, at) => [run.first + at, width]))),
}

/** How much wider system faces run than ours at most, measured against the widest common one: letters, and signs. */
const letterStretch = 1.35
const signStretch = 1.65

/** Upper bounds in thousandths for scripts outside our typeface, by the widest letters of common faces. */
const bounds: readonly (readonly [RegExp, number])[] = [
  [/^(?:\p{Cf}|\p{Variation_Selector})/u, 0],
  [/^[\u{fdf0}-\u{fdff}]/u, 12_000],
  [/^\p{Mn}/u, 0],
  [
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u{3000}-\u{303f}\u{ff00}-\u{ff60}]/u,
    1000,
  ],
  [/^[سشصض]/u, 1450],
  [/^\p{Script=Arabic}/u, 900],
  [/^[\p{Script=Hebrew}\p{Nd}\p{P}]/u, 800],
  [/^[\p{Script=Greek}\p{Script=Thai}\p{Script=Lao}]/u, 1000],
  [/^[\p{Script=Cyrillic}\p{Script=Latin}]/u, 1150],
]
const widest = 1500

/** The face a text is set in. */
export function faceOf(text: string): Face {
  for (const letter of text) if (!tables[400].has(letter.codePointAt(0) ?? 0)) return 'system'
  return 'own'
}

/** The width of a text in the units of `size`: exact advances in our face, an upper bound in the system's. */
export function textWidth(text: string, size: number, weight: Weight, face: Face = faceOf(text)): number {
  let thousandths = 0
  for (const letter of text) thousandths += advance(letter, weight, face)
  return (thousandths * size) / 1000
}

function advance(letter: string, weight: Weight, face: Face): number {
  const own = tables[weight].get(letter.codePointAt(0) ?? 0)
  if (own !== undefined) return face === 'own' ? own : own * (/\p{L}|\s/u.test(letter) ? letterStretch : signStretch)
  return bounds.find(([script]) => script.test(letter))?.[1] ?? widest
}
