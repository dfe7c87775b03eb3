import { Maximize } from 'lucide-react'
import type { RoomLink } from '../../domain/access.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { linkAt } from './address.ts'
import { LinkField } from './LinkField.tsx'
import { Qr } from './Qr.tsx'
import styles from './Share.module.css'

/** One way into the plan: what its holder can do, as a picture to scan, a link to copy, and large for a room. */
export function WayIn({ link, address, onLarge }: { link: RoomLink; address: string; onLarge: () => void }) {
  const say = useEveryWord()
  const way = say(`share.way.${link.tier}`)
  const whole = linkAt(address, link)
  return (
    <div className={styles.way}>
      <div className={styles.qr}>
        <Qr text={whole} label={say('share.qr', { way })} />
      </div>
      <div className={styles.words}>
        <p>{say(`share.can.${link.tier}`)}</p>
        <LinkField first key={whole} address={whole} label={`${say('share.link')}: ${way}`}>
          <Button icon={<Maximize />} onClick={onLarge}>
            {say('share.large')}
          </Button>
        </LinkField>
      </div>
    </div>
  )
}
