import { useEffect, useMemo, useState } from 'react'

/** Up to this many cards all of them are on the page. */
export const mostOnPage = 450
const step = 400
const beyond = 800

export interface Seen {
  readonly from: number
  readonly to: number
}

/**
 * The stretch of the page's height around what is in sight, in steps; null where all cards are on the page. Those who
 * take turns (from 0 up to 1) have their steps at different heights, so that few of them change at once.
 */
export function useSeen(isLarge: boolean, turn = 0): Seen | null {
  const offset = turn * step
  const [at, setAt] = useState(() => stepAt(offset))
  useEffect(() => {
    if (!isLarge) return
    const look = () => setAt(stepAt(offset))
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [isLarge, offset])
  return useMemo(() => (isLarge ? seenAt(at, offset) : null), [isLarge, at, offset])
}

function stepAt(offset: number): number {
  return Math.floor((scrollY + offset) / step)
}

function seenAt(at: number, offset: number): Seen {
  const from = at * step - offset
  return { from: from - beyond, to: from + step + innerHeight + beyond }
}
