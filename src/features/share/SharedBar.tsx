import { CircleAlert, Eye, Pause } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsFrozen, useShareStatus, useSharing, useTier } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Together.module.css'

/** One quiet line beneath the plan's head when not everyone can change it, or the server no longer takes it. */
export function SharedBar({ onOpen }: { onOpen: () => void }) {
  const say = useEveryWord()
  const sharing = useSharing()
  const status = useShareStatus()
  const tier = useTier()
  const frozen = useIsFrozen()
  if (status.state === 'refused') {
    return (
      <Bar icon={<CircleAlert size={18} />} words={say(`refused.${status.why}`)}>
        <Button small onClick={onOpen}>
          {say('bar.more')}
        </Button>
      </Bar>
    )
  }
  if (tier === 'view') return <Bar icon={<Eye size={18} />} words={say('bar.watching')} />
  if (!frozen) return <Bar />
  if (tier === 'edit') return <Bar icon={<Pause size={18} />} words={say('bar.frozen')} />
  return (
    <Bar icon={<Pause size={18} />} words={say('bar.frozenLead')}>
      <Button small onClick={() => void sharing.freeze(false)}>
        {say('share.unfreeze')}
      </Button>
    </Bar>
  )
}

/** The place is there before its words are, so that they are heard when they come. */
function Bar({ icon, words, children }: { icon?: ReactNode; words?: string; children?: ReactNode }) {
  return (
    <div role="status" className={words && styles.bar}>
      {words && (
        <>
          <p className={styles.words}>
            <span aria-hidden="true" className={styles.icon}>
              {icon}
            </span>
            {words}
          </p>
          {children}
        </>
      )}
    </div>
  )
}
