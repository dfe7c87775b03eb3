import { type ReactNode, useRef } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './FullPage.module.css'
import { useGiveBackFocus } from './useGiveBackFocus.ts'
import { useKeepFocusInside } from './useKeepFocusInside.ts'

/** Covers the whole page, for what a room has to see; Escape closes it. */
export function FullPage({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const page = useRef<HTMLElement>(null)
  useGiveBackFocus()
  useKeepFocusInside(page)
  return (
    <ModalOverlay isOpen onOpenChange={open => !open && onClose()} className={cx(styles.overlay)}>
      <Modal className={cx(styles.modal)}>
        <Dialog ref={page} aria-label={label} className={cx(styles.page)}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
