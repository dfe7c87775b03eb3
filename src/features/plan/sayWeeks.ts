import type { SayEveryWord } from '../../store/everyWord.ts'

/** How many weeks something takes; null: nobody has said. */
export function sayWeeks(weeks: number | null, say: SayEveryWord): string {
  if (weeks === null) return say('planView.weeks.unknown')
  return weeks === 0 ? say('planView.weeks.none') : say('unit.weeks', { n: weeks })
}
