import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let printing = false

/** Whether the page is being printed: then nothing is folded away. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => printing)
}

const listeners = new Set<() => void>()

function listen(tell: () => void) {
  if (listeners.size === 0) {
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
  }
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
    if (listeners.size > 0) return
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    printing = false
  }
}

const begin = () => set(true)
const end = () => set(false)

/** All at once: a long page is drawn anew once, and the browser takes it as it is when this returns. */
function set(now: boolean) {
  printing = now
  flushSync(() => {
    for (const tell of listeners) tell()
  })
}
