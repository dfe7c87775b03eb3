import { useEffect, useState } from 'react'
import { type Seen, seenWith } from './seen.ts'

/** Up to this many cards all of them are on the page. */
export const mostOnPage = 450
const beyond = 800

/**
 * The stretch of the page's height around what has been in sight, which grows in steps; null where all cards are on the
 * page. Those who take turns (from 0 up to 1) have their steps at different heights, so that few of them change at once.
 */
export function useSeen(isLarge: boolean, turn = 0, step = 400): Seen | null {
  const [seen, setSeen] = useState<Seen>(() => around(turn, step))
  useEffect(() => {
    if (!isLarge) return
    const look = () => setSeen(before => seenWith(before, around(turn, step)))
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [isLarge, turn, step])
  return isLarge ? seen : null
}

function around(turn: number, step: number): Seen {
  const offset = turn * step
  const from = Math.floor((scrollY + offset) / step) * step - offset
  return { from: from - beyond, to: from + step + innerHeight + beyond }
}
