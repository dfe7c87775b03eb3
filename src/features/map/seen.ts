/** A stretch of the page's height, in CSS pixels. */
export interface Seen {
  readonly from: number
  readonly to: number
}

/** As much of the page's height as may have its cards on the page. */
export const mostKept = 8000

/**
 * What is on the page once `wanted` must be: with it what was there before, so that the way back costs nothing, but no
 * more than the page bears; what is given up is at the end farther away.
 */
export function seenWith(before: Seen | null, wanted: Seen): Seen {
  if (!before || wanted.from > before.to || wanted.to < before.from) return wanted
  if (wanted.from >= before.from && wanted.to <= before.to) return before
  const from = Math.min(before.from, wanted.from)
  const to = Math.max(before.to, wanted.to)
  if (wanted.to > before.to) return { from: Math.max(from, Math.min(wanted.from, to - mostKept)), to }
  return { from, to: Math.min(to, Math.max(wanted.to, from + mostKept)) }
}
