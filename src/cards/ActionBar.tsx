import { Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useWord } from '../store/language.tsx'
import { useIsStill } from '../store/onlyLooks.ts'
import { useUndo } from '../store/openPlan.tsx'
import { Button } from '../ui/Button.tsx'
import { announce } from '../ui/Toast.tsx'
import styles from './ActionBar.module.css'

/** The foot of every view: its one verb first, then undo and redo, and at the end what else can be done here. */
export function ActionBar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  const say = useWord()
  const still = useIsStill()
  const { canUndo, canRedo, undo, redo } = useUndo()
  const bar = useRef<HTMLDivElement>(null)
  const undoing = useRef<HTMLButtonElement>(null)
  const redoing = useRef<HTMLButtonElement>(null)
  useEffect(() => (still ? undefined : followKeys(bar)), [still])
  useEffect(() => (bar.current ? tellRoom(bar.current) : undefined), [])
  useLayoutEffect(() => {
    const has = document.activeElement
    if (has === undoing.current && !canUndo) redoing.current?.focus() // a button without a use lets the focus go
    if (has === redoing.current && !canRedo) undoing.current?.focus()
  }, [canUndo, canRedo])
  return (
    <div ref={bar} className={styles.bar} data-bar="">
      <div className={styles.group}>
        {children}
        {!still && (
          <div className={styles.history}>
            <Button
              ref={undoing}
              icon={<Undo2 />}
              aria-label={say('app.undo')}
              aria-keyshortcuts="Control+Z Meta+Z"
              disabled={!canUndo}
              onClick={() => {
                undo()
                announce(say('app.undone'))
              }}
            >
              <span className={styles.word}>{say('app.undo')}</span>
            </Button>
            <Button
              ref={redoing}
              icon={<Redo2 />}
              aria-label={say('app.redo')}
              aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
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

/** Says how high the bar stands (`--foot`), so that what lies above it keeps clear of it. */
function tellRoom(bar: HTMLElement): (() => void) | undefined {
  if (typeof ResizeObserver === 'undefined') return undefined
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => style.setProperty('--foot', `${bar.offsetHeight}px`))
  observer.observe(bar)
  return () => {
    observer.disconnect()
    style.removeProperty('--foot')
  }
}

/** The keys are fetched a moment after the buttons, which work without them. */
function followKeys(bar: RefObject<Element | null>): () => void {
  let leave: (() => void) | undefined
  let isLeft = false
  import('./undoKeys.ts').then(
    ({ followUndoKeys }) => {
      if (!isLeft && bar.current) leave = followUndoKeys(bar.current)
    },
    () => undefined,
  )
  return () => {
    isLeft = true
    leave?.()
  }
}
