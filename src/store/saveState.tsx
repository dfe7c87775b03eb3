import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'

/** Where the open plan is kept, as the chip says it. */
export type SaveState =
  | { readonly state: 'opening' | 'saved' | 'saving' | 'needsServer' | 'readOnly' }
  | { readonly state: 'cannotKeep'; readonly why: 'full' | 'no-storage' | 'blocked' | 'broken' }

export interface SaveSource {
  getStatus(): SaveState
  subscribe(listener: () => void): () => void
}

const nothingKept: SaveSource = { getStatus: () => opening, subscribe: () => () => undefined }
const opening: SaveState = { state: 'opening' }
const SaveContext = createContext<SaveSource>(nothingKept)

export function SaveProvider({ source, children }: { source: SaveSource; children: ReactNode }) {
  return <SaveContext value={source}>{children}</SaveContext>
}

export function useSaveState(): SaveState {
  const source = use(SaveContext)
  return useSyncExternalStore(source.subscribe, source.getStatus)
}
