import { type ReactNode, useRef } from 'react'
import { useUndoKeys } from '../../cards/undoKeys.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Interview.module.css'
import type { useAnswering } from './useAnswering.ts'
import type { Interview } from './useInterview.ts'

interface FootProps {
  answering: ReturnType<typeof useAnswering>
  interview: Pick<Interview, 'goTo' | 'back' | 'canGoBack'>
  children?: ReactNode
}

/** Always in sight: what was said last, with the ways to take it back and to say more to it; and the ways on. */
export function Foot({ answering, interview, children }: FootProps) {
  const say = useEveryWord()
  const { done, undo } = answering
  const foot = useRef<HTMLElement>(null)
  useUndoKeys(foot)
  return (
    <footer ref={foot} className={styles.foot}>
      <div className={styles.buttons}>
        <Button disabled={!interview.canGoBack} onClick={interview.back}>
          {say('interview.back')}
        </Button>
        {children}
      </div>
      {done && (
        <div key={done.question} className={styles.done}>
          <p dir="auto">{done.said}</p>
          <div className={styles.buttons}>
            <Button
              small
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={() => {
                undo()
                interview.goTo(done.moment, done.question)
              }}
            >
              {say('app.undo')}
            </Button>
            {done.takesMore && (
              <Button small onClick={() => interview.goTo(done.moment, done.question)}>
                {say('interview.another')}
              </Button>
            )}
          </div>
        </div>
      )}
    </footer>
  )
}
