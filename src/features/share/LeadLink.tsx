import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { RoomLink } from '../../domain/access.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { linkAt } from './address.ts'
import { LeadCard } from './LeadCard.tsx'
import { LinkField } from './LinkField.tsx'
import { Qr } from './Qr.tsx'
import styles from './Share.module.css'

/** The link that lets others lead: folded away, with what it means to give it out. */
export function LeadLink({ link, address }: { link: RoomLink; address: string }) {
  const say = useEveryWord()
  const [open, setOpen] = useState(false)
  const [printing, setPrinting] = useState(false)
  const way = say('share.way.facilitate')
  const whole = linkAt(address, link)
  return (
    <details className={styles.fold} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('share.lead.fold')}</summary>
      {open && (
        <div className={styles.way}>
          <div className={styles.qr}>
            <Qr text={whole} label={say('share.qr', { way })} />
          </div>
          <div className={styles.words}>
            <p>{say('share.can.facilitate')}</p>
            <p className={styles.warning}>{say('share.lead.warning')}</p>
            <LinkField key={whole} address={whole} label={`${say('share.link')}: ${way}`}>
              <Button icon={<Printer />} onClick={() => setPrinting(true)}>
                {say('share.card')}
              </Button>
            </LinkField>
          </div>
        </div>
      )}
      {printing && <LeadCard address={whole} onPrinted={() => setPrinting(false)} />}
    </details>
  )
}
