import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './FullPage.module.css'
import { useGiveBackFocus } from './useGiveBackFocus.ts'

/** Covers the whole page, for what a room has to see; Escape closes it. */
export function FullPage({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  useGiveBackFocus()
  return (
    <ModalOverlay isOpen onOpenChange={open => !open && onClose()} className={cx(styles.overlay)}>
      <Modal className={cx(styles.modal)}>
        <Dialog aria-label={label} className={cx(styles.page)}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
