import { startTransition, useEffect, useState } from 'react'

const latest = 500

/** A value that follows once the page has nothing better to do, half a second later at most. */
export function useIdly<T>(value: T): T {
  const [followed, follow] = useState(value)
  useEffect(() => {
    if (followed === value) return
    const go = () => startTransition(() => follow(value))
    if (!globalThis.requestIdleCallback) {
      const timer = setTimeout(go, latest / 10)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(go, { timeout: latest })
    return () => cancelIdleCallback(idle)
  }, [value, followed])
  return followed
}
