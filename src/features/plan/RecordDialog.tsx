import type { ReactNode } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { type Command, removeRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useIsEditable } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface RecordDialogProps {
  readonly id: Id
  /** Undefined once somebody has deleted it. */
  readonly record: { readonly title: string } | undefined
  readonly onClose: () => void
  /** Where more goes with it than what is its own. */
  readonly removal?: Command
  /** What there is to say of it, unless it is gone. */
  readonly children: (cannotChange: boolean) => ReactNode
}

/** One record beside the page, and the way to delete it. */
export function RecordDialog({ id, record, onClose, removal = removeRecord(id), children }: RecordDialogProps) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const still = useIsStill()
  const editable = useIsEditable()
  const cannotChange = still || !editable
  const title = record?.title || say('card.untitled')
  const remove = () => {
    onClose()
    editWithUndo(say('card.deleted', { title }), () => change(removal))
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
