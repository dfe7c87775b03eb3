import { Suspense } from 'react'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useWayIn } from '../../store/wayIn.ts'
import { lazily } from '../../ui/lazily.tsx'

const PromptBand = lazily(
  async () => (await import('./PromptBand.tsx')).PromptBand,
  () => null, // the plan goes on without its prompt
)

/** Where the question of the way in stands, above every view; what it shows is fetched when there is one. */
export function PromptPlace() {
  const plan = usePlan(state => state.plan.id)
  const wayIn = useWayIn(plan)
  const onlyLooks = useOnlyLooks()
  if (!wayIn || wayIn.way === 'dream' || onlyLooks) return null
  return (
    <Suspense>
      <PromptBand key={plan} wayIn={wayIn} />
    </Suspense>
  )
}
