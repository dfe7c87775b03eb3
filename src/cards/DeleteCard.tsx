import { useEffect, useRef } from 'react'
import { thread } from '../derive/trace.ts'
import { type Id, kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { useWord } from '../store/language.tsx'
import { useDerived } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useEditWithUndo } from './useEditWithUndo.ts'

interface DeleteCardProps {
  id: Id
  title: string
  onDeleted?: () => void
  onClose: () => void
}

/** Takes a card away with a way back; when others lean on it, says which first. */
export function DeleteCard({ id, title, onDeleted, onClose }: DeleteCardProps) {
  const say = useWord()
  const edit = useEdit()
  const editWithUndo = useEditWithUndo()
  const { moments, practices } = useDerived(leaning, id)
  const asks = moments + practices > 0
  const remove = () => {
    onClose()
    editWithUndo(say('card.deleted', { title }), () => edit.remove(id))
    onDeleted?.()
  }
  const once = useRef(false)
  useEffect(() => {
    if (asks || once.current) return
    once.current = true // development runs effects twice
    remove()
  })
  if (!asks) return null
  return (
    <Dialog
      title={say('card.delete.title', { title })}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        <Button look="danger" onClick={remove}>
          {say('app.delete')}
        </Button>
      }
    >
      <p>
        {practices > 0
          ? say('card.delete.practices', { n: practices, moments: say('card.delete.moments.in', { n: moments }) })
          : say('card.delete.moments', { n: moments })}
      </p>
      <p>{say('card.delete.undo')}</p>
    </Dialog>
  )
}

/** The moments and practices a card makes possible. */
function leaning(plan: Plan, id: string): { moments: number; practices: number } {
  const kind = kindOf(id)
  const enabled = kind ? thread(plan, id as Id).enabled : [] // an id of a known kind
  const count = (of: string) => enabled.filter(reached => kindOf(reached.id) === of).length
  return { moments: count('moment'), practices: count('practice') }
}
