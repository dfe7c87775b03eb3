import { type ReactNode, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { useWord } from '../store/language.tsx'
import { useOpenPlan } from '../store/openPlan.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './DoneHere.module.css'
import { useUndoKeys } from './undoKeys.ts'

const nothing = { said: '', step: undefined }

/** What was done last in the panel that is open, and the step that takes it back. */
const useDone = create<{ readonly said: string; readonly step: object | undefined }>(() => nothing)

/** As `useEditWithUndo`, for a panel that covers the page: the way back is in the panel, where a hand and a key reach it. */
export function useEditHere(): (said: string, edit: () => void) => void {
  const plan = useOpenPlan()
  return useCallback(
    (said, edit) => {
      const before = plan.lastStep()
      edit()
      const step = plan.lastStep()
      if (step !== before) useDone.setState({ said, step })
    },
    [plan],
  )
}

/** The foot of such a panel: what was done, with Undo for as long as it is this person's latest step; else nothing. */
export function useDoneHere(): ReactNode {
  const say = useWord()
  const plan = useOpenPlan()
  const { said, step } = useDone()
  const last = useSyncExternalStore(plan.subscribe, plan.lastStep)
  useEffect(() => () => useDone.setState(nothing), [])
  if (step === undefined || last !== step) return null
  return <Done said={said} undo={() => plan.undo()} word={say('app.undo')} />
}

function Done({ said, undo, word }: { said: string; undo: () => void; word: string }) {
  const place = useRef<HTMLDivElement>(null)
  useUndoKeys(place)
  return (
    <div ref={place} className={styles.done}>
      <p>{said}</p>
      <Button small aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
        {word}
      </Button>
    </div>
  )
}

/** Tells screen readers what was done here; stands in the panel from the start, where they listen. */
export function SaidHere() {
  const said = useDone(done => done.said)
  return (
    <p role="status" className="forReaders">
      {said}
    </p>
  )
}
