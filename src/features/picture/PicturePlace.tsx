import { Suspense } from 'react'
import { usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const PictureDialog = lazily(async () => (await import('./PictureDialog.tsx')).PictureDialog, ClosedAgain)

/** Where the picture of a moment opens, over any view; what it shows is fetched then. */
export function PicturePlace() {
  const id = useScreen(screen => screen.picture)
  const moment = usePlan(plan => (id ? plan.moments.get(id) : undefined))
  return (
    moment && (
      <Suspense>
        <PictureDialog key={moment.id} moment={moment} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ picture: null })
}
