import { compareText } from '../domain/ids.ts'
import { type Fall, fallKinds, keyOfFall, type Stand, type Way } from './whatIfFall.ts'
import { feelings, moments, owners, practices, sums } from './whatIfFallsOfMeaning.ts'
import { breaths, clashes, demands, holes, loads, overlaps, preps, presences } from './whatIfFallsOfTime.ts'

/**
 * What is another after a change than before: kind by kind, what gets worse first, then by id. Nothing is said of a
 * record that only one of the two plans has: that it is gone, or there, was the change itself.
 */
export function whatFalls(before: Stand, after: Stand): readonly Fall[] {
  const found: readonly Fall[] = [
    ...moments(before, after),
    ...feelings(before, after),
    ...practices(before, after),
    ...clashes(before, after),
    ...presences(before, after),
    ...demands(before, after),
    ...loads(before, after),
    ...breaths(before, after),
    ...preps(before, after),
    ...overlaps(before, after),
    ...holes(before, after),
    ...owners(before, after),
    ...sums(before, after),
  ]
  const rank = (fall: Fall) => fallKinds.indexOf(fall.of) * 3 + ways.indexOf(fall.way)
  return found
    .map(fall => ({ fall, key: keyOfFall(fall) }))
    .sort((a, b) => rank(a.fall) - rank(b.fall) || compareText(a.key, b.key))
    .map(({ fall }) => fall)
}

const ways: readonly Way[] = ['worse', 'other', 'better']
