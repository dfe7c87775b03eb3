import { useState } from 'react'
import { addRecord } from '../../document/commands.ts'
import { conditionAreas } from '../../domain/adultDay.ts'
import { newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { SelectField } from '../../ui/Field.tsx'
import { AddLine } from './AddLine.tsx'

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
