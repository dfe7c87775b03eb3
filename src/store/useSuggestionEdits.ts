import { useMemo } from 'react'
import { adoptSuggestion } from '../document/adoptSuggestion.ts'
import { bringBackSuggestion, type WavedAway, waveAway } from '../document/waveAway.ts'
import { acceptSuggestions } from '../domain/acceptSuggestions.ts'
import { newId } from '../domain/ids.ts'
import type { Drafts } from '../domain/suggestion.ts'
import { useChange } from './openPlan.tsx'

/** The edits that suggestions ask for, each one step of undo. */
export function useSuggestionEdits() {
  const change = useChange()
  return useMemo(
    () => ({
      adopt: (drafts: readonly Drafts[]) => change(adoptSuggestion(acceptSuggestions(drafts, newId))),
      waveAway: (all: readonly WavedAway[]) => change(waveAway(all, new Date().toISOString())),
      bringBack: (fingerprint: string) => change(bringBackSuggestion(fingerprint)),
    }),
    [change],
  )
}
