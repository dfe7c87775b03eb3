import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
  /** A panel at the side of the page instead of a window in its middle. */
  side?: boolean
  /** Buttons at its end; the close button is always there. */
  actions?: ReactNode
}

/** A window over the page: holds the focus, closes by Escape, a press outside or its own button. */
export function Dialog({ title, closeLabel, onClose, children, side = false, actions }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={open => !open && onClose()}
      className={cx(styles.overlay, side && styles.overlaySide)}
    >
      <Modal className={cx(styles.modal, side && styles.side)}>
        <AriaDialog className={cx(styles.dialog)}>
          <div className={styles.head}>
            <Heading slot="title" className={cx(styles.title)}>
              {title}
            </Heading>
            <Button look="plain" onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
