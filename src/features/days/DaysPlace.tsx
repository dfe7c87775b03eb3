import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const DaysDialogs = lazily(async () => (await import('./DaysDialogs.tsx')).DaysDialogs, ClosedAgain)

/** Where what is asked about the days of the plan opens, over any view; fetched when first asked for. */
export function DaysPlace() {
  const asked = useScreen(screen => screen.days)
  return (
    asked && (
      <Suspense>
        <DaysDialogs asked={asked} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ days: null })
}
