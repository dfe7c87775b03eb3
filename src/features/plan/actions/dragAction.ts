import type { PointerEvent as ReactPointerEvent } from 'react'
import type { PlaceOfAction } from '../../../document/actionCommands.ts'
import { type Id, isId } from '../../../domain/ids.ts'
import { dragTo } from '../../../ui/dragTo.ts'
import { statuses } from './actionRows.ts'

/** Where on the board a lifted action would lie. */
interface Over extends PlaceOfAction {
  /** What marks the place: a card it would lie above or below, or a column. */
  readonly mark: HTMLElement
  readonly side: 'above' | 'below' | 'in'
}

/** Lets an action be taken to another place of the board. */
export function startActionDrag(
  event: ReactPointerEvent<HTMLElement>,
  id: Id<'action'>,
  drop: (id: Id<'action'>, place: PlaceOfAction) => void,
): void {
  dragTo<Over>(event, {
    at: (x, y) => placeAt(x, y, id),
    mark({ mark, side }, isOver) {
      if (isOver) mark.dataset.drop = side
      else delete mark.dataset.drop
    },
    drop: ({ status, after }) => drop(id, { status, after }),
  })
}

function placeAt(x: number, y: number, id: Id<'action'>): Over | undefined {
  const under = document.elementsFromPoint(x, y)
  const column = under.map(element => element.closest<HTMLElement>('[data-column]')).find(Boolean)
  const status = statuses.find(each => each === column?.dataset.column)
  if (!column || !status) return undefined
  const cards = [...column.querySelectorAll<HTMLElement>('[data-action]')].filter(card => card.dataset.action !== id)
  const idOf = (card: HTMLElement | undefined) =>
    isId('action', card?.dataset.action) ? (card?.dataset.action as Id<'action'>) : null // its kind was read
  const at = cards.findIndex(card => {
    const { top, height } = card.getBoundingClientRect()
    return y < top + height / 2
  })
  const below = at < 0 ? undefined : cards[at]
  if (below) return { status, after: idOf(cards[at - 1]), mark: below, side: 'above' }
  const last = cards.at(-1)
  return last
    ? { status, after: idOf(last), mark: last, side: 'below' }
    : { status, after: null, mark: column, side: 'in' }
}
