import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { Tier } from '../domain/access.ts'
import { nobodyElse, notShared } from '../sync/notShared.ts'
import type { Person, ShareStatus, Sharing } from '../sync/sharing.ts'

const SharingContext = createContext<Sharing>(nobodyElse)

export function SharingProvider({ sharing, children }: { sharing: Sharing; children: ReactNode }) {
  return <SharingContext value={sharing}>{children}</SharingContext>
}

/** The sharing of the open plan; of nothing where no plan is open. */
export function useSharing(): Sharing {
  return use(SharingContext)
}

export function useShareStatus(): ShareStatus {
  const sharing = useSharing()
  return useSyncExternalStore(sharing.subscribe, sharing.getStatus, () => notShared)
}

/** The others who have the plan open, in the order they came. */
export function usePeople(): readonly Person[] {
  const sharing = useSharing()
  return useSyncExternalStore(sharing.subscribe, sharing.getPeople)
}

/** What this device may do with the open plan. */
export function useTier(): Tier {
  const sharing = useSharing()
  return useSyncExternalStore(sharing.subscribe, sharing.getTier)
}

/** Whether the facilitator has paused editing for everyone. */
export function useIsFrozen(): boolean {
  const sharing = useSharing()
  return useSyncExternalStore(sharing.subscribe, sharing.isFrozen)
}
