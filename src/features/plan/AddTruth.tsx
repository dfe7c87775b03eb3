import { type ReactNode, useState } from 'react'
import { addRecord, type Command } from '../../document/commands.ts'
import { conditionAreas } from '../../domain/adultDay.ts'
import { newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useIsEditable } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './Parts.module.css'

/** Room for one more thing the plan takes for granted. */
export function AddAssumption() {
  const say = useEveryWord()
  return (
    <AddLine
      label={say('planView.assume.add.assumption')}
      command={text => addRecord({ id: newId('assumption'), text })}
    />
  )
}

/** Room for one more thing that helps or hinders. */
export function AddCondition() {
  const say = useEveryWord()
  const [effect, setEffect] = useState<'helps' | 'hinders'>('helps')
  const [area, setArea] = useState<(typeof conditionAreas)[number]>('capacity')
  return (
    <AddLine
      label={say('planView.assume.add.condition')}
      command={title => addRecord({ id: newId('condition'), title, area, effect })}
    >
      <SelectField
        label={say('card.field.effect')}
        value={effect}
        onChange={event => setEffect(event.target.value === 'hinders' ? 'hinders' : 'helps')}
      >
        <option value="helps">{say('card.effect.helps')}</option>
        <option value="hinders">{say('card.effect.hinders')}</option>
      </SelectField>
      <SelectField
        label={say('card.field.area')}
        value={area}
        onChange={event => setArea(conditionAreas.find(each => each === event.target.value) ?? area)}
      >
        {conditionAreas.map(each => (
          <option key={each} value={each}>
            {say(`card.area.${each}`)}
          </option>
        ))}
      </SelectField>
    </AddLine>
  )
}

interface AddLineProps {
  label: string
  command: (text: string) => Command
  children?: ReactNode
}

function AddLine({ label, command, children }: AddLineProps) {
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
