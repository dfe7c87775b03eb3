import { type FormEvent, useId, useState } from 'react'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { addRecord } from '../../document/commands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { feelings as list } from '../../domain/lists/feelings.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './CardItem.module.css'

/** A word for how a moment feels: one of the list, which brings its field, or one's own. */
export function AddFeeling({ moment }: { moment: Id<'moment'> }) {
  const say = useEveryWord()
  const change = useChange()
  const sayFeeling = useSayFeeling()
  const [word, setWord] = useState('')
  const offers = useId()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const said = word.trim()
    if (said === '') return
    const known = list.items.find(({ name }) => sayFeeling(name).toLowerCase() === said.toLowerCase())
    const { name, field } = known ?? { name: said, field: 'calm' as const }
    change(
      addRecord({
        id: newId('feeling'),
        moment,
        learner: null,
        word: name,
        field,
        kind: field === 'tense' || field === 'heavy' ? 'guard' : 'aim',
      }),
    )
    setWord('')
  }
  return (
    <form className={styles.addLine} onSubmit={add}>
      <TextField
        label={say('list.feeling.add')}
        placeholder={say('moment.feels.ask')}
        value={word}
        maxLength={300}
        list={offers}
        onChange={event => setWord(event.target.value)}
      />
      <datalist id={offers}>
        {list.items.map(({ name }) => (
          <option key={name} value={sayFeeling(name)} />
        ))}
      </datalist>
      <Button type="submit" disabled={word.trim() === ''}>
        {say('list.add')}
      </Button>
    </form>
  )
}
