import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** The width of the page in CSS pixels, as it is now. */
export function usePageWidth(): number {
  return useSyncExternalStore(subscribe, () => document.documentElement.clientWidth || innerWidth)
}
