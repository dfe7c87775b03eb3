import { rolesInOrder } from '../../derive/inOrder.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { SelectField } from '../../ui/Field.tsx'

/** The role that owns a support or an action: the one who sees to it. */
export function OwnerField({ id }: { id: Id<'support'> | Id<'action'> }) {
  const say = useEveryWord()
  const change = useChange()
  const roles = useDerived(rolesInOrder)
  const owned = usePlan(plan => linksByTo(plan, 'owns').get(id))
  const owner = owned?.[0]?.from ?? ''
  return (
    <SelectField
      label={say('planView.owner')}
      value={owner}
      onChange={event => {
        const role = roles.find(each => each.id === event.target.value)
        change(...(owned ?? []).map(link => removeLink(link.id)), ...(role ? [addLink('owns', role.id, id)] : []))
      }}
    >
      <option value="">{say('planView.owner.none')}</option>
      {roles.map(role => (
        <option key={role.id} value={role.id}>
          {role.title || say('card.untitled')}
        </option>
      ))}
    </SelectField>
  )
}
