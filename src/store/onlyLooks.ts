import { useSyncExternalStore } from 'react'
import { useScreen } from './screen.ts'
import { useSharing } from './sharing.tsx'

/** Whether this device may only look at the open plan: by a watch link, or while editing is paused. */
export function useOnlyLooks(): boolean {
  const { subscribe, getTier, isFrozen } = useSharing()
  return useSyncExternalStore(subscribe, () => getTier() === 'view' || (isFrozen() && getTier() === 'edit'))
}

/** Whether nothing on the screen is to look as if it could be changed: shown to a room, or only looked at. */
export function useIsStill(): boolean {
  const onlyLooks = useOnlyLooks()
  return useScreen(screen => screen.presenting) || onlyLooks
}
