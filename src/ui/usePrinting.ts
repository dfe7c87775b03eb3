import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let printing = false

/** Whether the page is being printed: then nothing is folded away. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => printing)
}

function listen(tell: () => void) {
  const set = (now: boolean) => () => {
    printing = now
    flushSync(tell) // the browser takes the page as it is when this returns
  }
  const begin = set(true)
  const end = set(false)
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}
