import { useEveryWord } from '../../store/everyWord.ts'
import { useShareStatus, useSharing } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import { AskOnce } from './AskOnce.tsx'
import styles from './Share.module.css'
import type { Doing } from './useAct.ts'

/** The server says no to a plan that was shared: why, and what can be done. The plan is on this device all the same. */
export function RefusedPlan({ doing }: { doing: Doing }) {
  const say = useEveryWord()
  const sharing = useSharing()
  const status = useShareStatus()
  if (status.state !== 'refused') return null
  const isOver = status.why === 'no-such-room' || status.why === 'wrong-link'
  return (
    <>
      <p className={styles.warning}>{say(`refused.${status.why}`)}</p>
      <p>{say('share.refused')}</p>
      <div className={styles.verbs}>
        {isOver && (
          <Button look="primary" disabled={doing.isBusy} onClick={() => void doing.act(sharing.share, '')}>
            {say('share.refused.again')}
          </Button>
        )}
        <AskOnce
          verb={say('share.leave')}
          ask={say('share.leave.ask')}
          yes={say('share.leave.yes')}
          onYes={() => void doing.act(leaving(sharing.leave), say('share.left'))}
        />
      </div>
    </>
  )
}

function leaving(leave: () => Promise<void>) {
  return () => leave().then(() => ({ done: true }) as const)
}
