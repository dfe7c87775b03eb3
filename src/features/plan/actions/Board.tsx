import { type KeyboardEvent, useState } from 'react'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useDerived, useIsEditable } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { Button } from '../../../ui/Button.tsx'
import { usePrinting } from '../../../ui/usePrinting.ts'
import styles from '../Parts.module.css'
import { useFew } from '../useFew.ts'
import { ActionWords } from './ActionWords.tsx'
import { type Action, actionColumns, type Status, statuses } from './actionRows.ts'
import own from './Board.module.css'
import { startActionDrag } from './dragAction.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { type Step, useMoveAction } from './useMoveAction.ts'

/** The actions in columns as work goes; each is taken along by hand, by its buttons, or by Alt and an arrow key. */
export function Board() {
  const columns = useDerived(actionColumns)
  return (
    <div className={own.board}>
      {statuses.map(status => (
        <Column key={status} status={status} actions={columns[status]} />
      ))}
    </div>
  )
}

const most = 8

function Column({ status, actions }: { status: Status; actions: readonly Action[] }) {
  const say = useEveryWord()
  const printing = usePrinting()
  const presenting = useScreen(screen => screen.presenting)
  const few = useFew(most)
  const [all, setAll] = useState(false)
  const isLong = actions.length > few + 1
  const shown = isLong && !all && !printing ? actions.slice(0, few) : actions
  const heading = `plan-actions-${status}`
  return (
    <section className={own.column} data-column={status} aria-labelledby={heading}>
      <h4 id={heading} className={own.heading}>
        {say('action.column', { status: say(`action.status.${status}`), n: actions.length })}
      </h4>
      {actions.length === 0 && <p className={styles.quiet}>{say('action.column.none')}</p>}
      <ul className={own.cards}>
        {shown.map(action => (
          <Card key={action.id} action={action} />
        ))}
      </ul>
      {isLong &&
        !printing &&
        (presenting ? (
          <p className={styles.quiet}>{say('planView.more', { n: actions.length - few })}</p>
        ) : (
          <div>
            <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? say('planView.fewer') : say('planView.all', { n: actions.length })}
            </Button>
          </div>
        ))}
    </section>
  )
}

function stepOf({ key, altKey, currentTarget }: KeyboardEvent<HTMLElement>): Step | undefined {
  if (!altKey) return undefined
  const isMirrored = getComputedStyle(currentTarget).direction === 'rtl'
  switch (key) {
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'ArrowLeft':
      return isMirrored ? 'after' : 'before'
    case 'ArrowRight':
      return isMirrored ? 'before' : 'after'
    default:
      return undefined
  }
}

function Card({ action }: { action: Action }) {
  const { put, step } = useMoveAction()
  const still = useIsStill()
  const editable = useIsEditable()
  const isFixed = still || !editable
  return (
    <li
      className={own.card}
      data-action={action.id}
      data-movable={isFixed ? undefined : ''}
      onPointerDown={event => {
        const isOnVerb = (event.target as Element).closest('button:not([data-card])') // what a pointer presses is an element
        if (!isFixed && !isOnVerb) startActionDrag(event, action.id, put)
      }}
      onKeyDown={event => {
        const way = isFixed ? undefined : stepOf(event)
        if (!way) return
        event.preventDefault()
        step(action.id, way)
      }}
    >
      <ActionWords action={action} isCard />
      <MoveButtons action={action} />
    </li>
  )
}
