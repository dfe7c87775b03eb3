import { useState } from 'react'
import { rolesInOrder } from '../../../derive/inOrder.ts'
import { addRecord } from '../../../document/commands.ts'
import { addLink } from '../../../document/linkCommands.ts'
import { isDate } from '../../../domain/fieldKinds.ts'
import { newId } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useDerived } from '../../../store/openPlan.tsx'
import { SelectField, TextField } from '../../../ui/Field.tsx'
import { AddLine } from '../AddLine.tsx'

/** Room for one more action, by when, and who sees to it; who and when may stay open. */
export function AddAction() {
  const say = useEveryWord()
  const roles = useDerived(rolesInOrder)
  const [due, setDue] = useState('')
  const [chosen, setChosen] = useState('')
  const owner = roles.find(({ id }) => id === chosen)
  return (
    <AddLine
      label={say('action.new')}
      command={title => document => {
        const id = newId('action')
        addRecord({ id, title, ...(isDate(due) && { due }) })(document)
        if (owner) addLink('owns', owner.id, id)(document)
      }}
    >
      <TextField
        type="date"
        label={say('action.field.due')}
        value={due}
        onChange={event => setDue(event.target.value)}
      />
      {roles.length > 0 && (
        <SelectField
          label={say('planView.owner')}
          value={owner?.id ?? ''}
          onChange={event => setChosen(event.target.value)}
        >
          <option value="">{say('action.nobody')}</option>
          {roles.map(role => (
            <option key={role.id} value={role.id}>
              {role.title || say('card.untitled')}
            </option>
          ))}
        </SelectField>
      )}
    </AddLine>
  )
}
