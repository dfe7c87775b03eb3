import { feelings as feelingWords } from '../domain/lists/feelings.ts'
import type { Feeling } from '../domain/plan.ts'
import { folded } from './folded.ts'
import { type KnownPractice, practices } from './practices.ts'
import type { Situation } from './situation.ts'

const pleasant = new Map(feelingWords.items.map(({ name, field }) => [name, field === 'bright' || field === 'calm']))

/** Whether a practice brings about a wanted feeling, or protects from an unwanted one. */
export function shapes(pattern: KnownPractice, feeling: Feeling): boolean {
  const word = folded(feeling.word)
  return pattern.feels.includes(word) && pleasant.get(word) === (feeling.kind === 'aim')
}

/** Whether a practice is for such a moment at all: its kind, grades, grouping and model. */
export function fits(pattern: KnownPractice, { kind, grades, moment }: Situation): boolean {
  if (grades && pattern.grades && (pattern.grades[0] > grades[1] || grades[0] > pattern.grades[1])) return false
  if (pattern.theme === 'grouping') return pattern.groupings?.includes(folded(moment.grouping)) ?? false
  if (pattern.theme === 'model') return pattern.blended?.includes(moment.blended ?? '') ?? false
  if (pattern.theme === 'any') {
    if (kind === 'at home' && isSeen(pattern)) return false // no school adult is in the room at home
    return !kind || !pattern.at || pattern.at.includes(kind)
  }
  return pattern.theme === kind
}

interface Wish {
  readonly feelings: Set<Feeling>
  readonly needs: Set<string>
}

const most = 5

/**
 * The practices a moment usually asks for, three that students see and up to two behind them, the best first. Each is
 * weighed by its place in its list and by the feelings and needs that those before it leave open.
 */
export function choosePractices(
  situation: Situation,
  isOpen: (pattern: KnownPractice) => boolean = () => true,
): KnownPractice[] {
  const wish: Wish = { feelings: new Set(situation.feelings), needs: new Set(situation.needs.keys()) }
  const fitting = practices.filter(pattern => fits(pattern, situation) && isOpen(pattern))
  const front = pick(fitting.filter(isSeen), 3, situation, wish)
  const back = pick(
    fitting.filter(pattern => !isSeen(pattern)),
    front.length === 0 ? most : 2,
    situation,
    wish,
  )
  return [...front, ...back].slice(0, most)
}

/** Whether students see it done. */
export function isSeen(pattern: KnownPractice): boolean {
  return pattern.when === undefined || pattern.seen === true
}

function pick(from: readonly KnownPractice[], count: number, situation: Situation, wish: Wish): KnownPractice[] {
  const chosen: KnownPractice[] = []
  while (chosen.length < count) {
    let best: KnownPractice | undefined
    let bestWeight = 0
    for (const pattern of from) {
      const weight = chosen.includes(pattern) ? 0 : weightOf(pattern, situation, wish)
      if (weight > bestWeight) [best, bestWeight] = [pattern, weight]
    }
    if (!best) break
    chosen.push(best)
    for (const feeling of wish.feelings) if (shapes(best, feeling)) wish.feelings.delete(feeling)
    for (const need of best.eases) wish.needs.delete(need)
  }
  return chosen
}

/** Practices of the same kind but another sort, when the title says which: an internship is not a day of service. */
function suitsTitle(pattern: KnownPractice, title: string): number {
  const words = ` ${folded(title)} `
  const begins = (word: string) => words.includes(word.length > 3 ? ` ${word}` : ` ${word} `)
  const speaksOf = ({ titled = [] }: KnownPractice) => titled.some(begins)
  if (!pattern.titled) return 0
  if (speaksOf(pattern)) return 8
  return practices.some(other => other.theme === pattern.theme && speaksOf(other)) ? -24 : 0
}

/** What is made for a few grades comes first where it is for all of them; what is for few of the school's grades, last. */
function suitsGrades({ grades: own }: KnownPractice, grades: Situation['grades']): number {
  if (!grades || !own) return 0
  const shared = Math.min(grades[1], own[1]) - Math.max(grades[0], own[0]) + 1
  const share = shared / (grades[1] - grades[0] + 1)
  if (share < 0.5) return -10
  return share === 1 && own[1] - own[0] < 5 ? 10 : 0
}

/** Ties go to the library's order, which is the same everywhere. */
function weightOf(pattern: KnownPractice, { moment, outcomes, grades }: Situation, wish: Wish): number {
  const met = [...wish.feelings].filter(feeling => shapes(pattern, feeling)).length
  const eased = Math.min(2, pattern.eases.filter(need => wish.needs.has(need)).length)
  if (pattern.theme === 'any' && met + eased === 0) return 0
  const base =
    pattern.theme === 'any'
      ? 4
      : pattern.theme === 'grouping' || pattern.theme === 'model'
        ? 36
        : Math.max(8, 40 - 3 * pattern.rank)
  const suits =
    (pattern.groupings?.includes(folded(moment.grouping)) ? 6 : 0) +
    (pattern.blended?.includes(moment.blended ?? '') ? 8 : 0) +
    suitsTitle(pattern, moment.title) +
    suitsGrades(pattern, grades)
  return base + 15 * met + 8 * eased + suits + (outcomes.has(pattern.builds) ? 4 : 0)
}
