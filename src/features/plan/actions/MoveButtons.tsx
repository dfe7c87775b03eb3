import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useIsEditable } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import styles from '../Parts.module.css'
import type { Action, Status } from './actionRows.ts'
import { useMoveAction } from './useMoveAction.ts'

type Verb = 'begin' | 'finish' | 'putBack' | 'notDone'

/** From each column the ways on and back. */
const verbs: Readonly<Record<Status, readonly (readonly [verb: Verb, to: Status])[]>> = {
  todo: [
    ['begin', 'doing'],
    ['finish', 'done'],
  ],
  doing: [
    ['finish', 'done'],
    ['putBack', 'todo'],
  ],
  done: [['notDone', 'doing']],
}

/** What can be done with an action without taking it anywhere by hand. */
export function MoveButtons({ action: { id, title, status } }: { action: Action }) {
  const say = useEveryWord()
  const { into } = useMoveAction()
  const still = useIsStill()
  const editable = useIsEditable()
  if (still || !editable) return null
  return (
    <span className={styles.onScreen}>
      {verbs[status].map(([verb, to]) => (
        <Button
          key={verb}
          small
          aria-label={say('finding.mend.about', {
            verb: say(`action.${verb}`),
            sentence: title || say('card.untitled'),
          })}
          onClick={() => into(id, to)}
        >
          {say(`action.${verb}`)}
        </Button>
      ))}
    </span>
  )
}
