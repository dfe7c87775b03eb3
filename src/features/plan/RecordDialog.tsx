import type { ReactNode } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useIsEditable } from '../../store/openPlan.tsx'
import { useEdit } from '../../store/useEdit.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface RecordDialogProps {
  readonly id: Id
  /** Undefined once somebody has deleted it. */
  readonly record: { readonly title: string } | undefined
  readonly onClose: () => void
  /** What there is to say of it, unless it is gone. */
  readonly children: (cannotChange: boolean) => ReactNode
}

/** One record beside the page, and the way to delete it. */
export function RecordDialog({ id, record, onClose, children }: RecordDialogProps) {
  const say = useEveryWord()
  const edit = useEdit()
  const editWithUndo = useEditWithUndo()
  const still = useIsStill()
  const editable = useIsEditable()
  const cannotChange = still || !editable
  const title = record?.title || say('card.untitled')
  const remove = () => {
    onClose()
    editWithUndo(say('card.deleted', { title }), () => edit.remove(id))
  }
  return (
    <Dialog
      side
      title={title}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={
        record &&
        !cannotChange && (
          <Button look="danger" onClick={remove}>
            {say('app.delete')}
          </Button>
        )
      }
    >
      {record ? children(cannotChange) : <p role="status">{say('talk.gone')}</p>}
    </Dialog>
  )
}
