import { type ReactNode, Suspense } from 'react'
import { ClosedAgain, lazily } from './lazily.tsx'

export interface DialogProps {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
  /** A panel at the side of the page instead of a window in its middle. */
  side?: boolean
  /** Buttons at its end; the close button is always there. */
  actions?: ReactNode
}

const DialogWindow = lazily(async () => (await import('./DialogWindow.tsx')).DialogWindow, ClosedAgain)

/** A window over the page: holds the focus, closes by Escape, a press outside or its own button. Fetched when first opened. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  )
}
