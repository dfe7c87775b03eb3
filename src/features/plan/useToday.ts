import { useSyncExternalStore } from 'react'

/** Today where this device is, as plans write dates (`YYYY-MM-DD`). */
export function todayHere(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const minute = 60_000

/** Today; it goes on at midnight, also on a page that stays open. */
export function useToday(): string {
  return useSyncExternalStore(listen, todayHere)
}

function listen(tell: () => void) {
  const timer = setInterval(tell, minute)
  document.addEventListener('visibilitychange', tell)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tell)
  }
}
