import type { Stretch } from '../../domain/clock.ts'

/** The hours of the day from the first in which anything begins to the last, none left out between. */
export function hoursOf(things: readonly Stretch[]): readonly number[] {
  if (things.length === 0) return []
  const begins = things.map(({ start }) => Math.floor(start / 60))
  const [first, last] = [Math.min(...begins), Math.max(...begins)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
