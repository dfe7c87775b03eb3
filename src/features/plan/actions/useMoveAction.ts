import { moveAction, type PlaceOfAction } from '../../../document/actionCommands.ts'
import type { Id } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../../store/openPlan.tsx'
import { announce } from '../../../ui/Toast.tsx'
import { headingOf } from '../sections.ts'
import { actionColumns, type Status, statuses } from './actionRows.ts'

/** Which way on the board: to the column before or after, or a place up or down in its own. */
export type Step = 'before' | 'after' | 'up' | 'down'

interface Moves {
  /** Puts an action somewhere on the board, and says where it is now. */
  put(id: Id<'action'>, place: PlaceOfAction): void
  /** Into a column, as its first: there it is in sight. */
  into(id: Id<'action'>, status: Status): void
  step(id: Id<'action'>, step: Step): void
}

/** The ways to move an action; the focus goes along with it. */
export function useMoveAction(): Moves {
  const say = useEveryWord()
  const change = useChange()
  const { getState } = useOpenPlan()
  const titleOf = (id: Id<'action'>) => getState().actions.get(id)?.title || say('card.untitled')

  const put = (id: Id<'action'>, place: PlaceOfAction) => {
    change(moveAction(id, place))
    const column = actionColumns(getState())[place.status]
    const at = column.findIndex(action => action.id === id)
    if (at < 0) return
    const status = say(`action.status.${place.status}`)
    announce(say('action.moved', { title: titleOf(id), status, place: at + 1, of: column.length }))
    requestAnimationFrame(() => focusOn(id))
  }
  const into = (id: Id<'action'>, status: Status) => put(id, { status, after: null })

  const step = (id: Id<'action'>, way: Step) => {
    const action = getState().actions.get(id)
    if (!action) return
    const end = () => announce(say('action.end', { title: titleOf(id) }))
    if (way === 'before' || way === 'after') {
      const status = statuses[statuses.indexOf(action.status) + (way === 'after' ? 1 : -1)]
      return status ? into(id, status) : end()
    }
    const column = actionColumns(getState())[action.status]
    const target = column.findIndex(other => other.id === id) + (way === 'down' ? 1 : -1)
    if (target < 0 || target >= column.length) return end()
    const others = column.filter(other => other.id !== id)
    put(id, { status: action.status, after: others[target - 1]?.id ?? null })
  }
  return { put, into, step }
}

/** The card is another element where it has moved to; where that is folded away, the keys go on from the part's heading. */
function focusOn(id: Id<'action'>) {
  const card = document.querySelector<HTMLElement>(`[data-action="${id}"] [data-card]`)
  card?.focus()
  if (!card || document.activeElement !== card) document.getElementById(headingOf('actions'))?.focus()
}
