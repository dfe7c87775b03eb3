import { type FormEvent, useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './People.module.css'

interface AddAdultProps {
  kind: 'role' | 'person'
  /** The role a new person fills from the start. */
  fills?: Id<'role'>
  look?: 'primary'
}

/** One line that makes a role or a person of what is typed; Enter makes the next. */
export function AddAdult({ kind, fills, look }: AddAdultProps) {
  const say = useEveryWord()
  const edits = usePeopleEdits()
  const [name, setName] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const words = name.trim()
    if (words === '') return
    if (kind === 'role') edits.addRole(words)
    else edits.addPerson(words, fills)
    setName('')
    announce(say('adults.added', { name: words }))
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <TextField
        label={say(`adults.add.${kind}`)}
        placeholder={say(`adults.add.${kind}.example`)}
        value={name}
        maxLength={300}
        help={kind === 'person' ? say('app.madeUpNames') : undefined}
        onChange={event => setName(event.target.value)}
      />
      <Button type="submit" look={look ?? 'quiet'} disabled={name.trim() === ''}>
        {say('adults.add')}
      </Button>
    </form>
  )
}
