import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { copyFrom } from './copyText.ts'
import styles from './Share.module.css'

/** A link to see, to select and to copy; says what came of copying it. */
export function LinkField({ address, label, first = false }: { address: string; label: string; first?: boolean }) {
  const say = useEveryWord()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null)
  const copy = async () => {
    if (!field.current) return
    setSaid(null) // so that doing it again is heard again
    setSaid(await copyFrom(field.current))
  }
  return (
    <div className={styles.link}>
      <input
        ref={field}
        readOnly
        dir="ltr"
        className={styles.address}
        aria-label={label}
        value={address}
        onFocus={event => event.currentTarget.select()}
      />
      <Button look={first ? 'primary' : 'quiet'} icon={<Copy />} onClick={() => void copy()}>
        {say('share.copy')}
      </Button>
      <p role="status" className={styles.said}>
        {said === 'copied' && say('share.copied')}
        {said === 'selected' && say('share.select')}
      </p>
    </div>
  )
}
