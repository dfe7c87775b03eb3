import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { thread } from '../../derive/trace.ts'
import { removeRecord } from '../../document/commands.ts'
import { type Id, isId, kindOf } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { clearSelection } from './useMap.ts'

/** Takes the chosen cards away in one step, and says first what leans on them. Moments are taken away on the day. */
export function RemoveSeveral({ ids, onClose }: { ids: readonly Id[]; onClose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const going = ids.filter(id => !isId('moment', id))
  const { moments, practices } = useDerived(leaningOn, going.join(' '))
  const remove = () => {
    onClose()
    editWithUndo(say('several.deleted', { n: going.length }), () => change(...going.map(removeRecord)))
    clearSelection()
  }
  return (
    <Dialog
      title={say('several.delete', { n: going.length })}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        going.length > 0 && (
          <Button look="danger" onClick={remove}>
            {say('app.delete')}
          </Button>
        )
      }
    >
      {going.length < ids.length && <p>{say('several.delete.moments', { n: ids.length - going.length })}</p>}
      {practices > 0 ? (
        <p>
          {say('several.leans.practices', { n: practices, moments: say('card.delete.moments.in', { n: moments }) })}
        </p>
      ) : moments > 0 ? (
        <p>{say('several.leans.moments', { n: moments })}</p>
      ) : (
        going.length > 0 && <p>{say('several.leans.none')}</p>
      )}
      {going.length > 0 && <p>{say('card.delete.undo')}</p>}
    </Dialog>
  )
}

/** The moments and practices that the cards make possible and that stay. */
function leaningOn(plan: Plan, joined: string): { readonly moments: number; readonly practices: number } {
  const ids = new Set(joined.split(' ').filter(Boolean) as Id[]) // joined by the dialog above
  const enabled = new Set([...ids].flatMap(id => thread(plan, id).enabled.map(reached => reached.id)))
  const count = (kind: string) => [...enabled].filter(id => kindOf(id) === kind && !ids.has(id)).length
  return { moments: count('moment'), practices: count('practice') }
}
