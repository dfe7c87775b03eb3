import { type FormEvent, useState } from 'react'
import { addRecord } from '../../document/commands.ts'
import { newId } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './Panels.module.css'

/** One line that makes a role or a person of what is typed; Enter makes the next. */
export function AddAdult({
  kind,
  onAdded,
  look,
}: {
  kind: 'role' | 'person'
  onAdded?: (id: `${string}:${string}`) => void
  look?: 'primary'
}) {
  const say = useWord()
  const change = useChange()
  const [name, setName] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const words = name.trim()
    if (words === '') return
    const record = kind === 'role' ? { id: newId('role'), title: words } : { id: newId('person'), label: words }
    change(addRecord(record))
    onAdded?.(record.id)
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
