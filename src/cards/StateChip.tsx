import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { Suspense, useState } from 'react'
import { type SayWord, useWord } from '../store/language.tsx'
import { type ChipState, useSaveState } from '../store/saveState.tsx'
import { cx } from '../ui/cx.ts'
import { ClosedAgain, lazily } from '../ui/lazily.tsx'
import styles from './StateChip.module.css'

const KeptPanel = lazily(async () => (await import('./KeptPanel.tsx')).KeptPanel, ClosedAgain)

const waitingStates: ReadonlySet<string> = new Set(['saving', 'opening', 'connecting', 'sending'])

/** Where the work is kept, in words: a finished write, never a hope. Pressed, it says it place by place. */
export function StateChip({ onShare }: { onShare: () => void }) {
  const say = useWord()
  const save = useSaveState()
  const [isOpen, setOpen] = useState(false)
  const calm = save.state === 'saved' || save.state === 'shared'
  const waiting = waitingStates.has(save.state)
  const help =
    save.state === 'cannot-keep' || save.state === 'only-shared'
      ? say(`save.cannot-keep.${save.why}`)
      : save.state === 'saved-needs-server'
        ? say('save.saved-needs-server.help')
        : undefined
  const Mark = calm ? CircleCheck : waiting ? CircleDashed : CircleAlert
  return (
    <>
      <div role="status">
        <button
          type="button"
          className={cx(styles.chip, !calm && !waiting && styles.warning)}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Mark size={16} aria-hidden="true" />
          <span>
            {sayState(say, save).replace(' · ', '\u00a0· ')}
            {help && <span className={styles.help}>{help}</span>}
          </span>
        </button>
      </div>
      {isOpen && (
        <Suspense>
          <KeptPanel
            onClose={() => setOpen(false)}
            onShare={() => {
              setOpen(false)
              onShare()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

function sayState(say: SayWord, save: ChipState): string {
  if (save.state === 'shared')
    return save.people === 0 ? say('save.shared-nobody-here') : say('save.shared', { n: save.people })
  if (save.state === 'offline' && !save.waiting) return say('save.offline-all-shared')
  return say(`save.${save.state}`)
}
