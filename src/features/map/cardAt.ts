import type { CardId } from '../../output/mapColumns.ts'
import type { FittedLayout } from './fittedLayout.ts'

/** Between two cards the nearer one is meant (CSS pixels). */
const near = 3

/** The card painted at an inline distance and a height of the map, if there is one. */
export function cardAt(
  { berths, cardWidth }: Pick<FittedLayout, 'berths' | 'cardWidth'>,
  left: number,
  top: number,
): CardId | undefined {
  for (const [id, berth] of berths) {
    const isBeside = left >= berth.left - near / 2 && left <= berth.left + cardWidth + near / 2
    if (isBeside && top >= berth.top - near / 2 && top <= berth.top + berth.height + near / 2) return id as CardId // cards alone have berths
  }
  return undefined
}
