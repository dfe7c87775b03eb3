import { type ReactNode, useState } from 'react'
import type { Command } from '../../document/commands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useIsEditable } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './Parts.module.css'

interface AddLineProps {
  label: string
  command: (text: string) => Command
  children?: ReactNode
}

/** Room for one more card, by its name; Enter adds it and leaves room for the next. */
export function AddLine({ label, command, children }: AddLineProps) {
  const say = useEveryWord()
  const change = useChange()
  const still = useIsStill()
  const editable = useIsEditable()
  const [text, setText] = useState('')
  if (still || !editable) return null
  return (
    <form
      className={styles.add}
      onSubmit={event => {
        event.preventDefault()
        const said = text.trim()
        if (said === '') return
        change(command(said))
        setText('')
        announce(say('planView.assume.added', { title: said }))
      }}
    >
      <TextField label={label} value={text} maxLength={300} onChange={event => setText(event.target.value)} />
      {children}
      <Button type="submit">{say('planView.add')}</Button>
    </form>
  )
}
