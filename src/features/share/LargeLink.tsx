import { useEffect } from 'react'
import type { Tier } from '../../domain/access.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { FullPage } from '../../ui/FullPage.tsx'
import { linkAt, sayAddress } from './address.ts'
import styles from './LargeLink.module.css'
import { Qr } from './Qr.tsx'
import { groupCode, useSpokenCode } from './spokenCode.ts'
import { useLink } from './useLinks.ts'

/** A way into the plan as large as the screen, to be read from the back of the room. */
export function LargeLink({ way, address, onClose }: { way: Tier; address: string; onClose: () => void }) {
  const say = useEveryWord()
  const { id, title } = usePlan(state => state.plan)
  const link = useLink(way)
  const { spoken } = useSpokenCode(id)
  useEffect(() => {
    document.documentElement.requestFullscreen?.().catch(() => undefined) // refused: shown large in the window
    return () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined) // already left: nothing to do
    }
  }, [])
  if (!link) return null
  const name = title || say('app.untitled')
  return (
    <FullPage label={name} onClose={onClose}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 dir="auto">{name}</h2>
          <Button onClick={onClose}>{say('share.large.end')}</Button>
        </header>
        <div className={styles.qr}>
          <Qr large text={linkAt(address, link)} label={say('share.qr', { way: say(`share.way.${way}`) })} />
        </div>
        <div className={styles.words}>
          <p>{say(way === 'view' ? 'share.large.watch' : 'share.large.scan')}</p>
          {way === 'edit' && spoken && (
            <>
              <p>{say('share.large.orCode', { address: sayAddress(address) })}</p>
              <p className={styles.code} dir="ltr">
                {groupCode(spoken.code)}
              </p>
            </>
          )}
        </div>
      </div>
    </FullPage>
  )
}
