import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const LearningDialog = lazily(async () => (await import('./LearningDialog.tsx')).LearningDialog, ClosedAgain)

/** Where what students learn opens over any view; what it shows is fetched then. */
export function LearningPlace() {
  const isOpen = useScreen(screen => screen.learning)
  return (
    isOpen && (
      <Suspense>
        <LearningDialog onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ learning: false })
}
