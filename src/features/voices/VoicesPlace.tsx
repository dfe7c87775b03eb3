import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const VoicesDialog = lazily(async () => (await import('./VoicesDialog.tsx')).VoicesDialog, ClosedAgain)

/** Where the balance of voices opens, over any view; fetched when first asked for. */
export function VoicesPlace() {
  const isOpen = useScreen(screen => screen.talk?.panel === 'voices')
  return (
    isOpen && (
      <Suspense>
        <VoicesDialog onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ talk: null })
}
