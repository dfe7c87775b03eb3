import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './LeadCard.module.css'
import { Qr } from './Qr.tsx'

/** A card on paper for whoever leads, so that the link can be found again; it asks the browser to print, and is seen nowhere else. */
export function LeadCard({ address, onPrinted }: { address: string; onPrinted: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const title = usePlan(state => state.plan.title)
  const done = useRef(onPrinted)
  done.current = onPrinted
  useEffect(() => {
    const printed = () => done.current()
    addEventListener('afterprint', printed)
    window.print()
    return () => removeEventListener('afterprint', printed)
  }, [])
  return createPortal(
    <div className={styles.card}>
      <h1 dir="auto">{say('share.card.title', { title: title || say('app.untitled') })}</h1>
      <div className={styles.qr}>
        <Qr text={address} label={say('share.qr', { way: say('share.way.facilitate') })} />
      </div>
      <p>{say('share.card.scan')}</p>
      <p dir="ltr" className={styles.link}>
        {address}
      </p>
      <p>{say('share.card.keep')}</p>
      <p>{say('share.card.end')}</p>
      <p>{say('share.card.date', { date: format.moment(Date.now()) })}</p>
    </div>,
    document.body,
  )
}
