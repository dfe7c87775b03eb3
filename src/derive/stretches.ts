import type { Stretch } from '../domain/clock.ts'
import { inShortOrder } from './inShortOrder.ts'

/** By start, then end. */
export function byTime(a: Stretch, b: Stretch): number {
  return a.start - b.start || a.end - b.end
}

/** The time they cover together, in order, touching ones joined; none of them shares a minute with another. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  if (stretches.length === 1) return stretches.map(({ start, end }) => ({ start, end })) // the most common case by far
  const blocks: { start: number; end: number }[] = []
  for (const { start, end } of inShortOrder([...stretches], byTime)) {
    const last = blocks.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else blocks.push({ start, end })
  }
  return blocks
}

/** Minutes covered, each once. */
export function minutesCovered(stretches: readonly Stretch[]): number {
  return merged(stretches).reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The time both have, or undefined when they only touch or lie apart. */
export function overlap(a: Stretch, b: Stretch): Stretch | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return end > start ? { start, end } : undefined
}

/** A sum that does not depend on the order of its parts, as fractions added in another order would. */
export function steadySum(parts: readonly number[]): number {
  const sorted = parts.every(Number.isSafeInteger) ? parts : parts.toSorted((a, b) => a - b) // whole numbers add up alike
  return sorted.reduce((sum, part) => sum + part, 0)
}
