import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const PasteDialog = lazily(async () => (await import('./PasteDialog.tsx')).PasteDialog, ClosedAgain)

/** Where pasted lines and bell schedules are looked at before they become moments; fetched when first asked for. */
export function PastePlace() {
  const pasting = useScreen(screen => screen.pasting)
  return (
    pasting && (
      <Suspense>
        <PasteDialog {...pasting} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ pasting: null })
}
