import { useEffect, useRef, useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Share.module.css'

interface AskOnceProps {
  verb: string
  /** For readers, where the same verb stands more than once. */
  label?: string
  /** What will happen. */
  ask: string
  yes: string
  small?: boolean
  disabled?: boolean
  onYes: () => void
}

/** A verb that cannot be taken back: pressed, it says what will happen and asks once, in its own place. */
export function AskOnce({ verb, label, ask, yes, small = false, disabled = false, onYes }: AskOnceProps) {
  const say = useEveryWord()
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLFieldSetElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (wasAsking.current) button.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (!asking) {
    return (
      <Button ref={button} small={small} disabled={disabled} aria-label={label} onClick={() => setAsking(true)}>
        {verb}
      </Button>
    )
  }
  return (
    <fieldset
      ref={question}
      tabIndex={-1}
      className={styles.question}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation() // it takes back the question, not the dialog around it
        setAsking(false)
      }}
    >
      <legend className={styles.ask}>{ask}</legend>
      <div className={styles.verbs}>
        <Button
          look="danger"
          disabled={disabled}
          onClick={() => {
            setAsking(false)
            onYes()
          }}
        >
          {yes}
        </Button>
        <Button onClick={() => setAsking(false)}>{say('app.cancel')}</Button>
      </div>
    </fieldset>
  )
}
