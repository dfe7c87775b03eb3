import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const JoinDialog = lazily(async () => (await import('./JoinDialog.tsx')).JoinDialog, ClosedAgain)

/** Where cards of one name are made one; fetched when first asked for. */
export function JoinPlace() {
  const isOpen = useScreen(screen => screen.joining)
  return (
    isOpen && (
      <Suspense>
        <JoinDialog onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ joining: false })
}
