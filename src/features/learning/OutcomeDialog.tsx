import { useState } from 'react'
import { DeleteCard } from '../../cards/DeleteCard.tsx'
import { DraftText } from '../../cards/DraftField.tsx'
import { MomentRows } from '../../cards/lens/MomentRows.tsx'
import { TagFields } from '../../cards/lens/TagFields.tsx'
import { momentsAiming } from '../../derive/momentsBehind.ts'
import { outcomeExposure } from '../../derive/outcomeExposure.ts'
import { momentsOf } from '../../derive/theDay.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Outcome, Plan } from '../../domain/plan.ts'
import { outcomeKinds } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useDraft } from '../../store/useDraft.ts'
import { useEdit } from '../../store/useEdit.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextArea } from '../../ui/Field.tsx'
import styles from './Learning.module.css'
import { useMoveOutcome } from './useMoveOutcome.ts'

interface OutcomeDialogProps {
  id: Id<'outcome'>
  day: string
  onDeleted: (said: string) => void
  onBack: () => void
  onClose: () => void
}

/** One outcome: what it is, how one will know, and the moments and practices behind its numbers. */
export function OutcomeDialog({ id, day, onDeleted, onBack, onClose }: OutcomeDialogProps) {
  const say = useEveryWord()
  const outcome = usePlan(plan => plan.outcomes.get(id))
  const onlyLooks = useOnlyLooks()
  const move = useMoveOutcome()
  const [deleting, setDeleting] = useState(false)
  const title = outcome?.title || say('card.untitled')
  if (!outcome) {
    return (
      <Dialog side title={say('learning.title')} closeLabel={say('app.done')} onClose={onClose}>
        <div>
          <Button onClick={onBack}>{say('learning.back')}</Button>
        </div>
        <p>{say('learning.filter.none')}</p>
      </Dialog>
    )
  }
  if (deleting) {
    return (
      <DeleteCard
        id={id}
        title={title}
        onDeleted={() => onDeleted(say('card.deleted', { title }))}
        onClose={() => setDeleting(false)}
      />
    )
  }
  return (
    <Dialog
      side
      title={title}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={
        !onlyLooks && (
          <>
            <Button onClick={() => move(id, -1)}>{say('learning.earlier')}</Button>
            <Button onClick={() => move(id, 1)}>{say('learning.later')}</Button>
            <Button look="danger" onClick={() => setDeleting(true)}>
              {say('app.delete')}
            </Button>
          </>
        )
      }
    >
      <div>
        <Button onClick={onBack}>{say('learning.back')}</Button>
      </div>
      <fieldset className={styles.fields} disabled={onlyLooks}>
        <OutcomeFields outcome={outcome} />
      </fieldset>
      <Aiming id={id} day={day} onGo={onClose} />
      <Building id={id} />
      {!onlyLooks && <TagFields id={id} />}
    </Dialog>
  )
}

function OutcomeFields({ outcome }: { outcome: Outcome }) {
  const say = useEveryWord()
  const edit = useEdit()
  const lines = useDraft(outcome.frameworks.join('\n'), (_, after) =>
    edit.field(
      outcome.id,
      'frameworks',
      after
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean),
    ),
  )
  return (
    <>
      <DraftText
        label={say('learning.name')}
        value={outcome.title}
        onWrite={title => edit.field(outcome.id, 'title', title)}
      />
      <SelectField
        label={say('learning.kind')}
        value={outcome.kind}
        onChange={event => edit.field(outcome.id, 'kind', event.target.value)}
      >
        {outcomeKinds.map(kind => (
          <option key={kind} value={kind}>
            {say(`card.outcome.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={say('learning.frameworks')}
        help={say('learning.lines')}
        value={lines.text}
        onChange={event => lines.setText(event.target.value)}
        onBlur={lines.commit}
      />
      <DraftText
        label={say('learning.evidence')}
        placeholder={say('learning.evidence.example')}
        value={outcome.evidence}
        onWrite={evidence => edit.field(outcome.id, 'evidence', evidence)}
      />
    </>
  )
}

/** Which moments of the day aim at it, and the minutes that makes. */
function Aiming({ id, day, onGo }: { id: Id<'outcome'>; day: string; onGo: () => void }) {
  const say = useEveryWord()
  const edit = useEdit()
  const onlyLooks = useOnlyLooks()
  const aiming = useDerived(momentsAiming, id, day)
  const all = useDerived(momentsOf, day)
  const minutes = useDerived(outcomeExposure, day).find(row => row.outcome === id)?.minutesPerWeek ?? 0
  const label = say('learning.which')
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{label}</h3>
      {all.length === 0 ? (
        <p className={styles.quiet}>{say('learning.which.none')}</p>
      ) : aiming.length === 0 ? (
        <p className={styles.missing}>{say('learning.unaimed')}</p>
      ) : (
        <p>
          {say('learning.moments', { n: aiming.length })} · {say('lens.sum', { minutes })}
        </p>
      )}
      {onlyLooks ? (
        <MomentRows label={label} rows={aiming.map(moment => ({ id: moment }))} onGo={onGo} />
      ) : (
        <MomentRows
          label={label}
          rows={all.map(moment => ({ id: moment.id, on: aiming.includes(moment.id) }))}
          onTick={(moment, on) => edit.aim(moment, id, on)}
          onGo={onGo}
        />
      )}
    </section>
  )
}

/** The practices that build it, and the measures that read it. */
function Building({ id }: { id: Id<'outcome'> }) {
  const say = useEveryWord()
  const practices = useDerived(practicesBuilding, id)
  const measures = useDerived(measuresReading, id)
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{say('learning.builds')}</h3>
      {practices.length === 0 && <p className={styles.missing}>{say('learning.practices.none')}</p>}
      <ul className={styles.plain}>
        {practices.map(practice => (
          <li key={practice.id}>
            <bdi>{practice.title || say('card.untitled')}</bdi>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{say('learning.builds.help')}</p>
      {measures > 0 && <p className={styles.quiet}>{say('learning.measured', { n: measures })}</p>}
    </section>
  )
}

function practicesBuilding(plan: Plan, id: string) {
  const links = linksByTo(plan, 'builds').get(id as Id<'outcome'>) ?? [] // an unknown id has none
  return [...new Set(links.map(link => link.from))].sort().flatMap(practice => plan.practices.get(practice) ?? [])
}

function measuresReading(plan: Plan, id: string): number {
  return linksByTo(plan, 'reads').get(id as Id<'outcome'>)?.length ?? 0 // an unknown id has none
}
