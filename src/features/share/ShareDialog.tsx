import { useState } from 'react'
import { Link } from 'wouter'
import type { Tier } from '../../domain/access.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useShareStatus } from '../../store/sharing.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { LargeLink } from './LargeLink.tsx'
import { NotSharedYet } from './NotSharedYet.tsx'
import { RefusedPlan } from './RefusedPlan.tsx'
import styles from './Share.module.css'
import { SharedPlan } from './SharedPlan.tsx'
import { useAct } from './useAct.ts'
import { useServer } from './useServer.ts'

/** All of sharing: how it begins, the links and the code, who is here, and what those who lead can do. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const { state } = useShareStatus()
  const server = useServer()
  const doing = useAct()
  const [large, setLarge] = useState<{ readonly way: Tier; readonly address: string } | null>(null)
  if (large) return <LargeLink {...large} onClose={() => setLarge(null)} />
  return (
    <Dialog title={say('share.title')} closeLabel={say('app.close')} onClose={onClose}>
      {state === 'not-shared' ? (
        <NotSharedYet server={server} doing={doing} />
      ) : state === 'refused' ? (
        <RefusedPlan doing={doing} />
      ) : (
        <SharedPlan server={server} doing={doing} onLarge={(way, address) => setLarge({ way, address })} />
      )}
      <p role="status" className={styles.result}>
        {doing.said}
      </p>
      <Link href="/hosting" className={styles.hosting}>
        {say('library.hosting')}
      </Link>
    </Dialog>
  )
}
