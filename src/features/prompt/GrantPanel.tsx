import { DraftNumber, DraftText } from '../../cards/DraftField.tsx'
import { addRecord, editRecord } from '../../document/commands.ts'
import { byId, newId } from '../../domain/ids.ts'

import type { Plan, RecordIn } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './PromptBand.module.css'

type Grant = RecordIn<'grants'>

/** The grant one writes for; it is in the plan with its first word. */
export function GrantPanel() {
  const say = useEveryWord()
  const change = useChange()
  const grant = usePlan(firstGrant)
  const write = (patch: Parameters<typeof editRecord<Grant['id']>>[1]) => {
    const id = grant?.id ?? newId('grant')
    change(...(grant ? [] : [addRecord({ id })]), editRecord(id, patch))
  }
  return (
    <div className={styles.panel}>
      <DraftText label={say('prompt.grant.title')} value={grant?.title ?? ''} onWrite={title => write({ title })} />
      <DraftText label={say('prompt.grant.funder')} value={grant?.funder ?? ''} onWrite={funder => write({ funder })} />
      <DraftNumber
        label={say('prompt.grant.asked')}
        value={grant?.asked}
        onWrite={asked => write({ asked: asked ?? undefined })}
      />
      <TextField
        type="date"
        label={say('prompt.grant.date')}
        value={grant?.date ?? ''}
        onChange={event => write({ date: event.target.value || undefined })}
      />
    </div>
  )
}

function firstGrant(plan: Pick<Plan, 'grants'>): Grant | undefined {
  return [...plan.grants.values()].sort(byId)[0]
}
