import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const HistoryDialog = lazily(async () => (await import('./HistoryDialog.tsx')).HistoryDialog, ClosedAgain)

/** Where the history of the plan opens; what it shows is fetched then. */
export function HistoryPlace() {
  const isOpen = useScreen(screen => screen.history)
  return (
    isOpen && (
      <Suspense>
        <HistoryDialog onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ history: false })
}
