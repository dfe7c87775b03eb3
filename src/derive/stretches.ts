import type { Stretch } from '../domain/clock.ts'
import { inShortOrder } from './inShortOrder.ts'

/** By start, then end. */
export function byTime(a: Stretch, b: Stretch): number {
  return a.start - b.start || a.end - b.end
}

/** By start, then end; the very list where it is so already, as it is most of the time. */
export function inTimeOrder<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  let last: T | undefined
  for (const stretch of stretches) {
    if (last && byTime(last, stretch) > 0) return inShortOrder([...stretches], byTime)
    last = stretch
  }
  return stretches
}

/** The time they cover together, in order, touching ones joined; none of them shares a minute with another. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const blocks: { start: number; end: number }[] = []
  for (const { start, end } of inTimeOrder(stretches)) {
    const last = blocks.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else blocks.push({ start, end })
  }
  return blocks
}

/** Minutes covered, each once. */
export function minutesCovered(stretches: readonly Stretch[]): number {
  let minutes = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of inTimeOrder(stretches)) {
    if (end <= until) continue
    minutes += end - Math.max(start, until)
    until = end
  }
  return minutes
}

/** The time both have, or undefined when they only touch or lie apart. */
export function overlap(a: Stretch, b: Stretch): Stretch | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return end > start ? { start, end } : undefined
}

/** A sum that does not depend on the order of its parts, as fractions added in another order would. */
export function steadySum(parts: readonly number[]): number {
  let sum = 0
  for (const part of parts) {
    if (!Number.isSafeInteger(part)) return parts.toSorted((a, b) => a - b).reduce((all, one) => all + one, 0)
    sum += part // whole numbers add up alike
  }
  return sum
}
