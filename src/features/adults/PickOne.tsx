import { useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import styles from './Panels.module.css'

interface PickOneProps<I extends Id> {
  label: string
  options: readonly { readonly id: I; readonly name: string }[]
  onPick: (id: I) => void
}

/** Adds one of the cards there are; nothing where there is none to add. */
export function PickOne<I extends Id>({ label, options, onPick }: PickOneProps<I>) {
  const say = useEveryWord()
  const [picked, setPicked] = useState('')
  if (options.length === 0) return null
  const chosen = options.find(option => option.id === picked)
  return (
    <div className={styles.add}>
      <SelectField label={label} value={chosen?.id ?? ''} onChange={event => setPicked(event.target.value)}>
        <option value="">{say('adults.pick')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || say('card.untitled')}
          </option>
        ))}
      </SelectField>
      <Button
        disabled={!chosen}
        onClick={() => {
          if (chosen) onPick(chosen.id)
          setPicked('')
        }}
      >
        {say('adults.add')}
      </Button>
    </div>
  )
}
