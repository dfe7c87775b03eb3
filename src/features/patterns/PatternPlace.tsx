import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const PatternDialogs = lazily(async () => (await import('./PatternDialogs.tsx')).PatternDialogs, ClosedAgain)

/** Where a moment is saved as a pattern and a pattern is taken up, over any view; fetched when first asked for. */
export function PatternPlace() {
  const asked = useScreen(screen => screen.patterns)
  return (
    asked && (
      <Suspense>
        <PatternDialogs asked={asked} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ patterns: null })
}
