import { Copy } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { copyFrom } from '../../ui/copyText.ts'
import { TextArea } from '../../ui/Field.tsx'
import styles from './Share.module.css'

interface LinkFieldProps {
  address: string
  label: string
  /** Whether copying it is the one verb of its place. */
  first?: boolean
  /** What else can be done with it. */
  children?: ReactNode
}

/** A link to copy, to see and to select; says what came of copying it. */
export function LinkField({ address, label, first = false, children }: LinkFieldProps) {
  const say = useEveryWord()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null)
  const copy = async () => {
    if (!field.current) return
    setSaid(null) // so that doing it again is heard again
    setSaid(await copyFrom(field.current))
  }
  return (
    <div className={styles.link}>
      <Button look={first ? 'primary' : 'quiet'} icon={<Copy />} onClick={() => void copy()}>
        {say('share.copy')}
      </Button>
      {children}
      <p role="status" className={styles.said}>
        {said === 'copied' && say('share.copied')}
        {said === 'selected' && say('share.select')}
      </p>
      <TextArea
        ref={field}
        readOnly
        dir="ltr"
        label={label}
        quietLabel
        value={address}
        onFocus={event => event.currentTarget.select()}
      />
    </div>
  )
}
