import { useRef } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import styles from './Dialog.module.css'
import type { DialogProps } from './Dialog.tsx'
import { useGiveBackFocus } from './useGiveBackFocus.ts'
import { useKeepFocusInside } from './useKeepFocusInside.ts'

/** The window of a dialog. */
export function DialogWindow({ title, closeLabel, onClose, children, side = false, actions }: DialogProps) {
  const dialog = useRef<HTMLElement>(null)
  useGiveBackFocus()
  useKeepFocusInside(dialog)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={open => !open && onClose()}
      className={cx(styles.overlay, side && styles.overlaySide)}
    >
      <Modal className={cx(styles.modal, side && styles.side)}>
        <AriaDialog ref={dialog} className={cx(styles.dialog)}>
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
