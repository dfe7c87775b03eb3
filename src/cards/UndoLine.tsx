import { useRef, useSyncExternalStore } from 'react'
import { useWord } from '../store/language.tsx'
import { useOpenPlan } from '../store/openPlan.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './UndoLine.module.css'
import { useUndoKeys } from './undoKeys.ts'

/** What was just done, and the step that takes it back. */
export interface Done {
  readonly said: string
  readonly step: object | undefined
}

/** Says what was just done, with its Undo for as long as it is this person's latest step: a notice under the panel is out of reach. */
export function UndoLine({ done: { said, step } }: { done: Done }) {
  const say = useWord()
  const plan = useOpenPlan()
  const isLatest = useSyncExternalStore(plan.subscribe, () => step !== undefined && plan.lastStep() === step)
  const place = useRef<HTMLDivElement>(null)
  useUndoKeys(place)
  return (
    <div ref={place} className={isLatest ? styles.done : undefined}>
      {isLatest && (
        <>
          <p dir="auto">{said}</p>
          <Button small aria-keyshortcuts="Control+Z Meta+Z" onClick={plan.undo}>
            {say('app.undo')}
          </Button>
        </>
      )}
    </div>
  )
}
