import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { useUndoKeys } from '../../cards/undoKeys.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Each.module.css'

interface Done {
  readonly said: string
  readonly step: object | undefined
}

/** Edits made where the usual notice would be covered: what was done, and its Undo while it is the latest step. */
export function useUndoLine() {
  const plan = useOpenPlan()
  const [done, setDone] = useState<Done | null>(null)
  const edit = useCallback(
    (said: string, change: () => void) => {
      const before = plan.lastStep()
      change()
      const step = plan.lastStep()
      if (step !== before) setDone({ said, step })
    },
    [plan],
  )
  return { done, edit, forget: () => setDone(null) }
}

export function UndoLine({ undo: { done, forget } }: { undo: ReturnType<typeof useUndoLine> }) {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const last = useSyncExternalStore(plan.subscribe, plan.lastStep)
  const isOffered = done !== null && last === done.step
  const place = useRef<HTMLDivElement>(null)
  useUndoKeys(place)
  return (
    <div ref={place} role="status" className={isOffered ? styles.undo : undefined}>
      {isOffered && (
        <>
          <p dir="auto">{done.said}</p>
          <Button
            small
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={() => {
              plan.undo()
              forget()
            }}
          >
            {say('app.undo')}
          </Button>
        </>
      )}
    </div>
  )
}
