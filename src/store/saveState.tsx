import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { SaveStatus } from '../sync/saveStatus.ts'

/** Where the open plan is kept, and a word when that changes. */
export interface SaveSource {
  getStatus(): SaveStatus
  subscribe(listener: () => void): () => void
}

const opening: SaveStatus = { state: 'opening' }
const SaveContext = createContext<SaveSource>({ getStatus: () => opening, subscribe: () => () => undefined })

export function SaveProvider({ source, children }: { source: SaveSource; children: ReactNode }) {
  return <SaveContext value={source}>{children}</SaveContext>
}

export function useSaveState(): SaveStatus {
  const source = use(SaveContext)
  return useSyncExternalStore(source.subscribe, source.getStatus)
}
