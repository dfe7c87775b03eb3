import { DraftNumber, DraftText } from '../../../cards/DraftField.tsx'
import {
  fundOfGrant,
  type GrantMoney,
  grantBrings,
  grantLasts,
  grantPays,
  nameGrant,
  ownFundOf,
  removeGrant,
  writeGrantMoney,
} from '../../../document/grantCommands.ts'
import { removeLink } from '../../../document/linkCommands.ts'
import type { Id } from '../../../domain/ids.ts'
import { linkId } from '../../../domain/links.ts'
import { inOrder } from '../../../domain/order.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../../store/openPlan.tsx'
import { useEdit } from '../../../store/useEdit.ts'
import { SelectField } from '../../../ui/Field.tsx'
import { DateField } from '../DateField.tsx'
import { LinkPicker } from '../LinkPicker.tsx'
import styles from '../Record.module.css'
import { RecordDialog } from '../RecordDialog.tsx'
import { fundsToChoose, type Grant, grantRows, grantStatuses } from './grantRows.ts'

/** One grant: who gives it, how far it is, how much, from when until when, and what it pays. */
export function GrantDialog({ id, onClose }: { id: Id<'grant'>; onClose: () => void }) {
  const grant = usePlan(plan => plan.grants.get(id))
  return (
    <RecordDialog id={id} record={grant} onClose={onClose} removal={removeGrant(id)}>
      {cannotChange =>
        grant && (
          <>
            <fieldset className={styles.fields} disabled={cannotChange}>
              <Words grant={grant} />
              <Money grant={grant} />
              <Times grant={grant} />
              <FundField grant={grant} />
            </fieldset>
            <Pays id={id} />
          </>
        )
      }
    </RecordDialog>
  )
}

function Words({ grant: { id, title, funder, status } }: { grant: Grant }) {
  const say = useEveryWord()
  const edit = useEdit()
  const change = useChange()
  return (
    <>
      <div className={styles.whole}>
        <DraftText label={say('grant.field.title')} value={title} onWrite={after => change(nameGrant(id, after))} />
      </div>
      <div className={styles.whole}>
        <DraftText
          label={say('grant.field.funder')}
          value={funder}
          onWrite={after => edit.field(id, 'funder', after)}
        />
      </div>
      <div className={styles.whole}>
        <SelectField
          label={say('grant.field.status')}
          value={status}
          onChange={event => edit.field(id, 'status', event.target.value)}
        >
          {grantStatuses.map(each => (
            <option key={each} value={each}>
              {say(`grant.status.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  )
}

function Money({ grant: { id, asked, awarded } }: { grant: Grant }) {
  const say = useEveryWord()
  const change = useChange()
  const write = (patch: GrantMoney) => change(writeGrantMoney(id, patch))
  return (
    <>
      <DraftNumber
        label={say('grant.field.asked')}
        value={asked}
        onWrite={after => write({ asked: after ?? undefined })}
      />
      <DraftNumber
        label={say('grant.field.awarded')}
        value={awarded}
        onWrite={after => write({ awarded: after ?? undefined })}
      />
    </>
  )
}

function Times({ grant }: { grant: Grant }) {
  const say = useEveryWord()
  const edit = useEdit()
  const change = useChange()
  const { id, date, start } = grant
  const until = usePlan(plan => plan.funds.get(fundOfGrant(grant, plan) ?? 'fund:')?.until)
  return (
    <>
      <DateField label={say('grant.field.date')} value={date} onWrite={after => edit.field(id, 'date', after)} />
      <DateField label={say('grant.field.start')} value={start} onWrite={after => edit.field(id, 'start', after)} />
      <DateField label={say('grant.field.until')} value={until} onWrite={after => change(grantLasts(id, after))} />
    </>
  )
}

function FundField({ grant: { id, fund } }: { grant: Grant }) {
  const say = useEveryWord()
  const change = useChange()
  const funds = useDerived(fundsToChoose, id)
  const own = ownFundOf(id)
  const others = funds.filter(each => each.id !== own)
  const chosen = others.find(each => each.id === fund)
  if (others.length === 0) return null
  return (
    <div className={styles.whole}>
      <SelectField
        label={say('grant.field.fund')}
        help={say('grant.field.fund.help')}
        value={chosen?.id ?? ''}
        onChange={event => change(grantBrings(id, others.find(each => each.id === event.target.value)?.id))}
      >
        <option value="">{say('grant.field.fund.own')}</option>
        {others.map(each => (
          <option key={each.id} value={each.id}>
            {each.title || say('card.untitled')}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

function Pays({ id }: { id: Id<'grant'> }) {
  const say = useEveryWord()
  const change = useChange()
  const row = useDerived(grantRows).find(({ grant }) => grant.id === id)
  const supports = useDerived(supportIds)
  const fund = row?.fund?.id
  return (
    <LinkPicker<Id<'support'>>
      label={say('grant.field.pays')}
      none={say('grant.pays.none')}
      linked={row?.pays ?? []}
      groups={[{ name: say('column.supports'), ids: supports }]}
      onAdd={to => change(grantPays(id, to))}
      onRemove={to => fund && change(removeLink(linkId('pays', fund, to)))}
    />
  )
}

function supportIds({ supports }: Pick<Plan, 'supports'>): readonly Id<'support'>[] {
  return inOrder(supports).map(({ id }) => id)
}
