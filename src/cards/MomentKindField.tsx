import type { Id } from '../domain/ids.ts'
import { kindsOfMoment } from '../domain/lists/kindsOfMoment.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { usePlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { SelectField } from '../ui/Field.tsx'
import { useListWord } from './useListWord.ts'

/** What kind of moment it is, from the list that proposals know. */
export function MomentKindField({ id }: { id: Id<'moment'> }) {
  const say = useEveryWord()
  const sayListed = useListWord()
  const edit = useEdit()
  const kind = usePlan(plan => plan.moments.get(id)?.kind) ?? ''
  return (
    <SelectField
      label={say('suggest.kind.field')}
      value={kind}
      onChange={event => edit.field(id, 'kind', event.target.value || undefined)}
    >
      <option value="">{say('suggest.kind.none')}</option>
      {kindsOfMoment.items.map(({ name }) => (
        <option key={name} value={name}>
          {sayListed(name)}
        </option>
      ))}
    </SelectField>
  )
}
