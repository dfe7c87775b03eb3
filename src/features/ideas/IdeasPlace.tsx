import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const IdeasDialog = lazily(async () => (await import('./IdeasDialog.tsx')).IdeasDialog, ClosedAgain)

/** Where ideas open, over any view; fetched when first asked for. */
export function IdeasPlace() {
  const talk = useScreen(screen => screen.talk)
  return (
    talk?.panel === 'ideas' && (
      <Suspense>
        <IdeasDialog near={talk.near} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ talk: null })
}
