import { Check, CircleAlert, CircleDashed, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { downloadPlan } from '../store/downloadPlan.ts'
import { type SayEveryWord, useEveryWord } from '../store/everyWord.ts'
import { useOpenPlan } from '../store/openPlan.tsx'
import { type ChipState, useSaveState } from '../store/saveState.tsx'
import { useShareStatus } from '../store/sharing.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './KeptPanel.module.css'

type How = 'kept' | 'coming' | 'not' | 'amiss'

const marks = { kept: Check, coming: CircleDashed, not: Minus, amiss: CircleAlert }

/** Where the work is kept, one line for each place, and the next safer place with its verb. */
export function KeptPanel({ onShare, onClose }: { onShare: () => void; onClose: () => void }) {
  const say = useEveryWord()
  const save = useSaveState()
  const share = useShareStatus()
  const { getState, document } = useOpenPlan()
  const device = onDevice(say, save)
  const shared = onServer(say, share)
  return (
    <Dialog title={say('kept.title')} closeLabel={say('app.close')} onClose={onClose}>
      <ul className={styles.places}>
        <Place name={say('kept.device')} {...device} />
        <Place name={say('kept.shared')} {...shared}>
          {share.state === 'not-shared' && <Button onClick={onShare}>{say('kept.share')}</Button>}
        </Place>
        <Place name={say('kept.file')} how="not" words={say('kept.file.help')}>
          <Button onClick={() => downloadPlan(getState(), document())}>{say('kept.save')}</Button>
        </Place>
      </ul>
    </Dialog>
  )
}

interface PlaceProps {
  name: string
  how: How
  words: string
  children?: ReactNode
}

function Place({ name, how, words, children }: PlaceProps) {
  const Mark = marks[how]
  return (
    <li className={styles.place}>
      <Mark size={20} aria-hidden="true" className={styles[how]} />
      <div className={styles.words}>
        <h3>{name}</h3>
        <p>{words}</p>
        {children}
      </div>
    </li>
  )
}

function onDevice(say: SayEveryWord, save: ChipState): { how: How; words: string } {
  switch (save.state) {
    case 'opening':
    case 'saving':
      return { how: 'coming', words: say('kept.device.saving') }
    case 'cannot-keep':
    case 'only-shared':
      return { how: 'amiss', words: say(`save.cannot-keep.${save.why}`) }
    case 'saved-needs-server':
      return { how: 'kept', words: `${say('kept.device.yes')} ${say('save.saved-needs-server.help')}` }
    default:
      return { how: 'kept', words: say('kept.device.yes') }
  }
}

function onServer(say: SayEveryWord, share: ReturnType<typeof useShareStatus>): { how: How; words: string } {
  switch (share.state) {
    case 'not-shared':
      return { how: 'not', words: say('kept.shared.none') }
    case 'connecting':
      return { how: 'coming', words: say('kept.shared.connecting') }
    case 'sending':
      return { how: 'coming', words: say('kept.shared.sending') }
    case 'shared':
      return { how: 'kept', words: say('kept.shared.yes') }
    case 'offline':
      return share.waiting
        ? { how: 'amiss', words: say('kept.shared.waiting') }
        : { how: 'kept', words: say('kept.shared.offline') }
    case 'refused':
      return { how: 'amiss', words: say(`refused.${share.why}`) }
  }
}
