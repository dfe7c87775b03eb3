import { Suspense } from 'react'
import type { Id } from '../domain/ids.ts'
import { usePlan } from '../store/openPlan.tsx'
import { lazily } from '../ui/lazily.tsx'

export interface FaceSummaryProps {
  readonly moment: Id<'moment'>
  /** The moment it stands in for. */
  readonly other?: Id<'moment'>
}

const Nothing = () => null
export const FaceSummary = lazily(async () => (await import('./FaceSummary.tsx')).FaceSummary, Nothing)

/** Where the faces of a group are summed up for a moment; fetched when the plan has the first. */
export function FaceSummaryPlace(props: FaceSummaryProps) {
  const hasFaces = usePlan(plan => plan.faces.size > 0)
  return (
    hasFaces && (
      <Suspense>
        <FaceSummary {...props} />
      </Suspense>
    )
  )
}
