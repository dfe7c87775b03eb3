import type { Berth } from './boardLayout.ts'

/** The most that the words of a card of the whole map take (CSS pixels), and what keeps them from the edge. */
const widestWords = 280
const margin = 16

/** Where the words of a card begin, from its own start, so that they stay on a page of this width. */
export function wordsStart(berth: Berth, page: number): number {
  return Math.min(0, page - berth.left - widestWords - margin)
}
