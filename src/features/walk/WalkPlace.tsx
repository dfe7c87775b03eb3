import { Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Id } from '../../domain/ids.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath, type View } from '../../store/paths.ts'
import { show, useScreen } from '../../store/screen.ts'
import { type WalkPlace as Place, readWalkPath, walkName } from '../../store/walkPath.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const WalkPage = lazily(async () => (await import('./WalkPage.tsx')).WalkPage, ClosedAgain)
const EachPage = lazily(async () => (await import('./EachPage.tsx')).EachPage, ClosedAgain)

/** Where a walk through the day opens over any view, by its address; and one moment for each learner, over both. */
export function WalkPlace({ view }: { view: View }) {
  const [location, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const moment = useScreen(screen => screen.each)
  const place = placeIn(location, plan)
  useKeptPlace(place)
  return (
    <>
      {place && (
        <Suspense>
          <WalkPage place={place} onClose={() => go(planPath(plan, view))} />
        </Suspense>
      )}
      {moment && (
        <Suspense>
          <EachPage id={moment} onClose={() => show({ each: null })} />
        </Suspense>
      )}
    </>
  )
}

function placeIn(location: string, plan: Id<'plan'>): Place | null {
  const before = `${planPath(plan)}/${walkName}`
  if (location !== before && !location.startsWith(`${before}/`)) return null
  return readWalkPath(location.slice(before.length + 1))
}

/** Once the walk ends, the view beneath shows where it ended, and nothing is shown to a room any more. */
function useKeptPlace(place: Place | null) {
  const last = useRef<Place | null>(null)
  useEffect(() => {
    const { current } = last
    last.current = place
    if (!current || place) return
    const { day, learner, at } = current
    const wasPresenting = useScreen.getState().presenting
    show({ learner, presenting: false, ...(day && { day }), ...(at !== 'start' && at !== 'end' && { selected: at }) })
    if (!wasPresenting) return
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined) // already left: nothing to do
    requestAnimationFrame(() => document.getElementById('view')?.focus())
  })
}
