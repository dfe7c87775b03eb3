import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWord } from '../store/language.tsx'
import { useOnlyLooks } from '../store/onlyLooks.ts'
import { useUndo } from '../store/openPlan.tsx'
import { Button } from '../ui/Button.tsx'
import { announce } from '../ui/Toast.tsx'
import styles from './ActionBar.module.css'

/** The foot of every view: its one verb first, then undo and redo, and at the end what else can be done here. */
export function ActionBar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  const say = useWord()
  const onlyLooks = useOnlyLooks()
  const { canUndo, canRedo, undo, redo } = useUndo()
  return (
    <div className={styles.bar}>
      <div className={styles.group}>
        {children}
        {!onlyLooks && (
          <div className={styles.history}>
            <Button
              icon={<Undo2 />}
              aria-label={say('app.undo')}
              disabled={!canUndo}
              onClick={() => {
                undo()
                announce(say('app.undone'))
              }}
            >
              <span className={styles.word}>{say('app.undo')}</span>
            </Button>
            <Button
              icon={<Redo2 />}
              aria-label={say('app.redo')}
              disabled={!canRedo}
              onClick={() => {
                redo()
                announce(say('app.redone'))
              }}
            >
              <span className={styles.word}>{say('app.redo')}</span>
            </Button>
          </div>
        )}
      </div>
      {end && <div className={styles.group}>{end}</div>}
    </div>
  )
}
