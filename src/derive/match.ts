import { byId, compareText, type Id } from '../domain/ids.ts'
import type { RecordIn } from '../domain/plan.ts'

type Offer = RecordIn<'offers'>

/** How well an offer fits a need. */
export interface Match {
  readonly offer: Id<'offer'>
  /** 0 to 100. */
  readonly score: number
  /** Empty where it does not fit at all. */
  readonly label: 'high' | 'medium' | 'low' | ''
  /** Tags of the need that the offer has, by text. */
  readonly matched: readonly string[]
  /** Tags of the need that the offer rules out, by text. */
  readonly conflicts: readonly string[]
}

const weights = { must: 3, should: 2, nice: 1 } as const
const perConflict = 20

/**
 * [D35] Every offer with how well it fits the need, the best first, then by id: the weight of the need's tags it has, of
 * 100, less 20 for each it rules out; 0 without a must or for other grades. Tags are the same whatever their case and the
 * spaces around them; the weights of the need count, never those of the offer; a need without tags fits nothing.
 */
export function match(need: Offer, offers: readonly Offer[]): Match[] {
  return offers
    .toSorted(byId)
    .map(offer => matchOf(need, offer))
    .sort((a, b) => b.score - a.score)
}

function matchOf(need: Offer, offer: Offer): Match {
  const offered = new Set(offer.tags.map(({ tag }) => plain(tag)))
  const ruledOut = new Set(offer.rules_out.map(plain))
  const matched = need.tags.filter(({ tag }) => offered.has(plain(tag)))
  const conflicts = need.tags.filter(({ tag }) => ruledOut.has(plain(tag)))
  const possible = need.tags.every(each => each.weight !== 'must' || matched.includes(each)) && gradesMeet(need, offer)
  const share = (100 * weightOf(matched)) / Math.max(1, weightOf(need.tags))
  const score = possible ? Math.max(0, share - perConflict * conflicts.length) : 0
  return {
    offer: offer.id,
    score,
    label: labelOf(score),
    matched: matched.map(({ tag }) => tag).sort(compareText),
    conflicts: conflicts.map(({ tag }) => tag).sort(compareText),
  }
}

function plain(tag: string): string {
  return tag.normalize('NFC').trim().toLowerCase()
}

function weightOf(tags: Offer['tags']): number {
  return tags.reduce((sum, { weight }) => sum + weights[weight], 0)
}

/** Both ends belong to a range; who names no grades takes all. */
function gradesMeet({ grades: a }: Offer, { grades: b }: Offer): boolean {
  return !a || !b || (Math.min(...a) <= Math.max(...b) && Math.min(...b) <= Math.max(...a))
}

function labelOf(score: number): Match['label'] {
  if (score >= 60) return 'high'
  if (score >= 30) return 'medium'
  return score >= 1 ? 'low' : ''
}
