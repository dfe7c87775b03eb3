import { Suspense } from 'react'
import { openCommentCounts } from '../derive/comments.ts'
import { ideasByPlace } from '../derive/ideas.ts'
import type { Id } from '../domain/ids.ts'
import { useDerived } from '../store/openPlan.tsx'
import { lazily } from '../ui/lazily.tsx'

export interface AsidesProps {
  readonly id: Id
  /** What the card is called. */
  readonly title: string
  /** Whether there is room for whole ideas. */
  readonly wide: boolean
  /** Shown to a room: nothing to press. */
  readonly still: boolean
}

export const CardAsides = lazily(async () => (await import('./CardAsides.tsx')).CardAsides, Nothing)

/** Where ideas and comments lie beneath a card; fetched when there is the first. */
export function CardAsidesPlace(props: AsidesProps) {
  const ideas = useDerived(ideasByPlace).near.has(props.id)
  const comments = useDerived(openCommentCounts).has(props.id)
  if (!ideas && (!comments || props.still)) return null
  return (
    <Suspense>
      <CardAsides {...props} />
    </Suspense>
  )
}

// Without its server the card stands without what lies beside it.
function Nothing() {
  return null
}
