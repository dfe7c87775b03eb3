import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const CommentsDialog = lazily(async () => (await import('./CommentsDialog.tsx')).CommentsDialog, ClosedAgain)

/** Where comments open, over any view; fetched when first asked for. */
export function CommentsPlace() {
  const talk = useScreen(screen => screen.talk)
  return (
    talk?.panel === 'comments' && (
      <Suspense>
        <CommentsDialog on={talk.on} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ talk: null })
}
