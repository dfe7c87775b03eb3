import type { ReactNode } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import type { Trial } from '../../derive/whatIf.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable, useOpenPlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { keepTrial, tried } from '../../store/whatIf.ts'
import { Button } from '../../ui/Button.tsx'
import { Falls } from './Falls.tsx'
import { sayTrial } from './sayTrial.ts'
import { useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

interface TryingProps {
  /** Undefined when it cannot be tried. */
  trial: Trial | undefined
  onClose: () => void
  /** What is chosen of the trial, above what becomes of it. */
  children?: ReactNode
  aside?: boolean
}

/** One trial: what is chosen of it, what falls, and the two ways to end it. */
export function Trying({ trial, onClose, children, aside = false }: TryingProps) {
  const speaking = useSpeaking()
  const { say } = speaking
  const day = useScreen(screen => screen.day) ?? undefined
  const found = useDerived(tried, JSON.stringify(trial ?? null), day)
  const open = useOpenPlan()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const still = useIsStill()
  const editable = useIsEditable() && !still
  const keep = () => {
    if (!trial) return
    const what = sayTrial(trial, open.getState(), speaking, day)
    editWithUndo(say('whatIf.kept', { what }), () => change(keepTrial(trial)))
    onClose()
  }
  return (
    <>
      <div className={aside ? styles.beside : styles.body}>
        {children}
        <div className={styles.result}>
          {found ? <Falls tried={found} /> : <p role="status">{say(refusal(trial))}</p>}
        </div>
      </div>
      <footer className={styles.foot}>
        <p className={styles.quiet}>{say(editable ? 'whatIf.copy' : 'whatIf.copy.looks')}</p>
        <div className={styles.verbs}>
          <Button onClick={onClose}>{say('whatIf.drop')}</Button>
          {editable && (
            <Button look="primary" disabled={!found?.changes} onClick={keep}>
              {say('whatIf.keep')}
            </Button>
          )}
        </div>
      </footer>
    </>
  )
}

/** What is there but goes nowhere does not fit; anything else is not there. */
function refusal(trial: Trial | undefined): 'whatIf.cannot' | 'whatIf.gone' {
  return trial?.kind === 'move' || trial?.kind === 'time' ? 'whatIf.cannot' : 'whatIf.gone'
}
