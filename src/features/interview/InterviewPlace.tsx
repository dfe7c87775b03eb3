import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath, type View } from '../../store/paths.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { readInterviewPath } from './readInterviewPath.ts'

const InterviewPage = lazily(async () => (await import('./InterviewPage.tsx')).InterviewPage, ClosedAgain)

/** Where the interview opens over any view, by its address; what it shows is fetched then. */
export function InterviewPlace({ view }: { view: View }) {
  const [location, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const asked = readInterviewPath(location, plan)
  return (
    asked !== undefined && (
      <Suspense>
        <InterviewPage asked={asked} onClose={() => go(planPath(plan, view))} />
      </Suspense>
    )
  )
}
