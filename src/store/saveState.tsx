import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { SaveStatus } from '../sync/saveStatus.ts'

/** What the chip says of the open plan; `read-only` for one that a newer version wrote. */
export type ChipState = SaveStatus | { readonly state: 'read-only' }

/** Where the open plan is kept, and a word when that changes. */
export interface SaveSource {
  getStatus(): ChipState
  subscribe(listener: () => void): () => void
}

const opening: ChipState = { state: 'opening' }
const SaveContext = createContext<SaveSource>({ getStatus: () => opening, subscribe: () => () => undefined })

export function SaveProvider({ source, children }: { source: SaveSource; children: ReactNode }) {
  return <SaveContext value={source}>{children}</SaveContext>
}

export function useSaveState(): ChipState {
  const source = use(SaveContext)
  return useSyncExternalStore(source.subscribe, source.getStatus)
}
