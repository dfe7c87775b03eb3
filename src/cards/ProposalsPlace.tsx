import { Suspense } from 'react'
import type { Id } from '../domain/ids.ts'
import { useOnlyLooks } from '../store/onlyLooks.ts'
import { usePlan } from '../store/openPlan.tsx'
import { useSuggestions } from '../store/suggestions.ts'
import { lazily } from '../ui/lazily.tsx'
import styles from './ProposalsPlace.module.css'
import { cardOfAsked } from './useMapBackwards.ts'

const ProposalSection = lazily(async () => (await import('./ProposalSection.tsx')).ProposalSection, Nothing)

/** Where proposals stand under a card of the list, once it is mapped backwards. */
export function ProposalsPlace({ id, level }: { id: Id; level: number }) {
  const asked = useSuggestions(screen => (screen.panel ? null : screen.asked))
  const card = usePlan(plan => (asked ? cardOfAsked(plan, asked) : undefined))
  const onlyLooks = useOnlyLooks()
  if (card !== id || onlyLooks) return null
  return (
    <Suspense>
      <div className={styles.under}>
        <ProposalSection level={Math.min(5, Math.max(3, level)) as 3 | 4 | 5} /* between the two */ />
      </div>
    </Suspense>
  )
}

// Without its server the card stands without proposals.
function Nothing() {
  return null
}
