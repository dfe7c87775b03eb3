import { useEffect, useMemo, useState } from 'react'

/** Below this many cards all of them are on the page. */
const most = 450
const step = 400
const beyond = 800

/** The stretch of the page's height around what is in sight, in steps; null where all cards are on the page. */
export function useSeen(count: number): Seen | null {
  const isLarge = count > most
  const [at, setAt] = useState(() => stepAt())
  useEffect(() => {
    if (!isLarge) return
    const look = () => setAt(stepAt())
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [isLarge])
  return useMemo(() => (isLarge ? seenAt(at) : null), [isLarge, at])
}

export interface Seen {
  readonly from: number
  readonly to: number
}

function stepAt(): number {
  return Math.floor(scrollY / step)
}

function seenAt(at: number): Seen {
  return { from: at * step - beyond, to: at * step + step + innerHeight + beyond }
}
