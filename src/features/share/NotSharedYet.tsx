import { Share2 } from 'lucide-react'
import { downloadPlan } from '../../store/downloadPlan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { useSharing } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import { AddressNotes } from './AddressNotes.tsx'
import { ownAddress, sayAddress } from './address.ts'
import styles from './Share.module.css'
import type { Doing } from './useAct.ts'
import type { ServerHere } from './useServer.ts'

/** Before a plan is shared: what will happen, and the one verb; the plan file where there is no server. */
export function NotSharedYet({ server, doing }: { server: ServerHere; doing: Doing }) {
  const say = useEveryWord()
  const sharing = useSharing()
  const { getState, document } = useOpenPlan()
  if (server.state === 'none') {
    return (
      <>
        <p>{say('share.noServer')}</p>
        <div>
          <Button look="primary" onClick={() => downloadPlan(getState(), document())}>
            {say('share.file')}
          </Button>
        </div>
      </>
    )
  }
  const address = (server.state === 'there' && server.addresses[0]) || ownAddress()
  return (
    <>
      <p className={styles.lead}>{say('share.what')}</p>
      <p>{say('share.where', { host: sayAddress(address) })}</p>
      {server.state === 'there' && <AddressNotes address={address} isKnown={server.addresses.length > 0} />}
      <div>
        <Button
          look="primary"
          icon={<Share2 />}
          disabled={doing.isBusy || server.state === 'asking'}
          onClick={() => void doing.act(sharing.share, '')}
        >
          {doing.isBusy ? say('share.making') : say('share.verb')}
        </Button>
      </div>
    </>
  )
}
