import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath, type View } from '../../store/paths.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const WhatIfPage = lazily(async () => (await import('./WhatIfPage.tsx')).WhatIfPage, ClosedAgain)

/** Where something is tried on a copy of the plan, over any view; what it shows is fetched then. */
export function WhatIfPlace({ view }: { view: View }) {
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  return (
    <Suspense>
      <WhatIfPage onClose={() => go(planPath(plan, view))} />
    </Suspense>
  )
}
