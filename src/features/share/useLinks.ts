import { useSyncExternalStore } from 'react'
import { type RoomLink, readRoomLink, type Tier, writeRoomLink } from '../../domain/access.ts'
import { useSharing } from '../../store/sharing.tsx'

/** The link of a tier that this device may hand out; undefined when it has none. */
export function useLink(tier: Tier): RoomLink | undefined {
  const sharing = useSharing()
  const written = useSyncExternalStore(sharing.subscribe, () => {
    const link = sharing.getLinks()[tier]
    return link ? writeRoomLink(link) : '' // a text stays the same while the link does
  })
  return readRoomLink(written)
}
