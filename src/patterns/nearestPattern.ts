import { folded } from './folded.ts'
import { isMomentKind, type MomentKind } from './momentKinds.ts'
import type { PatternTexts } from './patternTexts.ts'
import { type KnownPractice, practices } from './practices.ts'

/** Words that say nothing of what is done, in English and Spanish. */
const small = new Set(
  'the and for with from into that this every each all who one two their them they our you your not but are was has have its can how what when where then than more out off over before after during while student students teacher teachers los las del para con por que una uno cada todos todas sus como cuando donde antes despues durante mientras estudiante estudiantes maestro maestra docente docentes'.split(
    ' ',
  ),
)

/** Two words with so many letters in common at their start are taken for the same. */
const stem = 5
const fewestShared = 2
const leastShare = 0.5

function wordsOf(title: string): ReadonlySet<string> {
  const words = folded(title)
    .split(' ')
    .filter(word => word.length > 2 && !small.has(word))
  return new Set(words.map(word => word.slice(0, stem)))
}

/**
 * The practice of the library that reads most like a title: it shares at least two words that count and half of the
 * title's, those for such moments first. Undefined when none does.
 */
export function nearestPattern(
  title: string,
  kinds: ReadonlySet<MomentKind>,
  text: PatternTexts,
): KnownPractice | undefined {
  const wanted = wordsOf(title)
  let best: KnownPractice | undefined
  let most = 0
  for (const pattern of practices) {
    const own = wordsOf(text.practice(pattern).title)
    const shared = [...wanted].filter(word => own.has(word)).length
    if (shared < fewestShared || shared / wanted.size < leastShare) continue
    const isOfKind = isMomentKind(pattern.theme) && kinds.has(pattern.theme)
    const weight = (shared * 2) / (wanted.size + own.size) + (isOfKind ? 0.25 : 0)
    if (weight > most) [best, most] = [pattern, weight]
  }
  return best
}
