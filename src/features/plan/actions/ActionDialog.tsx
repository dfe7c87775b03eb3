import { DraftText } from '../../../cards/DraftField.tsx'
import { moveAction } from '../../../document/actionCommands.ts'
import { addLink, removeLink } from '../../../document/linkCommands.ts'
import type { Id } from '../../../domain/ids.ts'
import { linkId } from '../../../domain/links.ts'
import { inOrder } from '../../../domain/order.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../../store/openPlan.tsx'
import { useEdit } from '../../../store/useEdit.ts'
import { CheckField, SelectField } from '../../../ui/Field.tsx'
import { DateField } from '../DateField.tsx'
import { LinkPicker } from '../LinkPicker.tsx'
import { OwnerField } from '../OwnerField.tsx'
import styles from '../Record.module.css'
import { RecordDialog } from '../RecordDialog.tsx'
import { type Action, deliveredBy, statuses } from './actionRows.ts'

/** One action: what somebody does, by when, who, and what it brings about. */
export function ActionDialog({ id, onClose }: { id: Id<'action'>; onClose: () => void }) {
  const action = usePlan(plan => plan.actions.get(id))
  return (
    <RecordDialog id={id} record={action} onClose={onClose}>
      {cannotChange =>
        action && (
          <>
            <fieldset className={styles.fields} disabled={cannotChange}>
              <ActionFields action={action} />
            </fieldset>
            <Delivers id={id} />
          </>
        )
      }
    </RecordDialog>
  )
}

const sizes = ['small', 'medium', 'large'] as const

function ActionFields({ action }: { action: Action }) {
  const say = useEveryWord()
  const edit = useEdit()
  const change = useChange()
  const { id, title, due, status, size, firstTest } = action
  return (
    <>
      <div className={styles.whole}>
        <DraftText label={say('action.field.title')} value={title} onWrite={after => edit.field(id, 'title', after)} />
      </div>
      <DateField label={say('action.field.due')} value={due} onWrite={after => edit.field(id, 'due', after)} />
      <SelectField
        label={say('action.field.status')}
        value={status}
        onChange={event => {
          const to = statuses.find(each => each === event.target.value)
          if (to) change(moveAction(id, { status: to, after: null }))
        }}
      >
        {statuses.map(each => (
          <option key={each} value={each}>
            {say(`action.status.${each}`)}
          </option>
        ))}
      </SelectField>
      <OwnerField id={id} />
      <SelectField
        label={say('action.field.size')}
        value={size}
        onChange={event => edit.field(id, 'size', event.target.value)}
      >
        {sizes.map(each => (
          <option key={each} value={each}>
            {say(`action.size.${each}`)}
          </option>
        ))}
      </SelectField>
      <div className={styles.whole}>
        <CheckField
          label={say('action.field.firstTest')}
          checked={firstTest}
          onChange={event => edit.field(id, 'firstTest', event.target.checked)}
        />
      </div>
    </>
  )
}

type Delivered = Id<'support'> | Id<'practice'>

function Delivers({ id }: { id: Id<'action'> }) {
  const say = useEveryWord()
  const change = useChange()
  const delivers = useDerived(deliveredBy, id)
  const { supports, practices } = useDerived(deliverable)
  return (
    <LinkPicker<Delivered>
      label={say('action.field.delivers')}
      none={say('action.delivers.none')}
      linked={delivers}
      groups={[
        { name: say('column.supports'), ids: supports },
        { name: say('column.practices'), ids: practices },
      ]}
      onAdd={to => change(addLink('delivers', id, to))}
      onRemove={to => change(removeLink(linkId('delivers', id, to)))}
    />
  )
}

function deliverable(plan: Pick<Plan, 'supports' | 'practices'>) {
  return {
    supports: inOrder(plan.supports).map(support => support.id),
    practices: inOrder(plan.practices).map(practice => practice.id),
  }
}
