import { Suspense, useEffect } from 'react'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { hideSuggestions, setSuggestions, useSuggestions } from '../../store/suggestions.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const WorkedOut = lazily(async () => (await import('./WorkedOut.tsx')).WorkedOut, NotFetched)
const SuggestDialog = lazily(async () => (await import('./SuggestDialog.tsx')).SuggestDialog, ClosedAgain)

/** Where what is suggested is worked out, and opens over any view; the library is fetched when first asked for. */
export function SuggestPlace() {
  const asked = useSuggestions(screen => screen.asked)
  const isOpen = useSuggestions(screen => screen.panel || screen.waved)
  const times = useSuggestions(screen => screen.times)
  const onlyLooks = useOnlyLooks()
  useEffect(() => hideSuggestions, [])
  if (onlyLooks) return null
  return (
    <Suspense>
      {asked && <WorkedOut key={times} asked={asked} />}
      {isOpen && <SuggestDialog onClose={hideSuggestions} />}
    </Suspense>
  )
}

/** Without its server the screen says so, and tries again when asked. */
function NotFetched() {
  useEffect(() => setSuggestions({ all: [], away: true }), [])
  return null
}
