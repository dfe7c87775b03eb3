import { Suspense } from 'react'
import { useWord } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const ShareDialog = lazily(async () => (await import('./ShareDialog.tsx')).ShareDialog, ClosedAgain)

interface ShareButtonProps {
  isOpen: boolean
  onOpen: (open: boolean) => void
}

/** The way to sharing in the plan's head; what it opens is fetched then. */
export function ShareButton({ isOpen, onOpen }: ShareButtonProps) {
  return (
    <>
      <Button onClick={() => onOpen(true)}>{useWord()('app.share')}</Button>
      {isOpen && (
        <Suspense>
          <ShareDialog onClose={() => onOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
