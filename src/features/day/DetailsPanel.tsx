import { DraftNumber, DraftText } from '../../cards/DraftField.tsx'
import { MomentLensFields } from '../../cards/lens/MomentLensFields.tsx'
import { PartField } from '../../cards/PartField.tsx'
import { useListWord } from '../../cards/useListWord.ts'
import { VoiceFields } from '../../cards/VoiceFields.tsx'
import { WeekdayFields } from '../../cards/WeekdayFields.tsx'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { editRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { groupings } from '../../domain/lists/groupings.ts'
import { kindsOfMoment } from '../../domain/lists/kindsOfMoment.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useEdit } from '../../store/useEdit.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'
import { closePanel } from './dayScreen.ts'
import { BlendedFields, Groupings } from './GroupingFields.tsx'
import { KindSuggestion } from './KindSuggestion.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { TimeFields } from './TimeFields.tsx'
import { useMoments } from './useMoments.ts'

/** Everything else a moment can say: when, where, with whom, what for. */
export function DetailsPanel({ id }: { id: Id<'moment'> }) {
  const say = useEveryWord()
  const edit = useEdit()
  const change = useChange()
  const { toPart } = useMoments()
  const moment = usePlan(plan => plan.moments.get(id))
  if (!moment) return null
  return (
    <Dialog side title={moment.title || say('moment.untitled')} closeLabel={say('app.done')} onClose={closePanel}>
      <DraftText
        label={say('day.title')}
        value={moment.title}
        autoFocus={moment.title === ''}
        placeholder={say('day.title.ask')}
        onWrite={title => change(editRecord(id, { title }))}
      />
      <section className={styles.group}>
        <h3 className={styles.groupTitle}>{say('day.details.when')}</h3>
        <TimeFields moment={moment} />
        {!isTimed(moment) && <PartField part={moment.part} onPick={part => toPart(id, part)} />}
        <WeekdayFields weekdays={moment.weekdays} onWrite={weekdays => edit.weekdays(id, weekdays)} />
      </section>
      <WhereFields moment={moment} />
      <LearnerFields moment={moment} />
      <OutcomeFields moment={moment} />
      <VoiceFields id={id} />
      <MomentLensFields id={id} />
    </Dialog>
  )
}

function WhereFields({ moment }: { moment: Moment }) {
  const say = useEveryWord()
  const sayListed = useListWord()
  const change = useChange()
  const edit = (patch: Parameters<typeof editRecord<Id<'moment'>>>[1]) => change(editRecord(moment.id, patch))
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say('day.details.where')}</h3>
      <DraftText label={say('day.details.place')} value={moment.place} onWrite={place => edit({ place })} />
      <DraftText
        label={say('day.details.grouping')}
        value={moment.grouping}
        help={say('day.details.grouping.help', {
          some: groupings.items
            .slice(0, 5)
            .map(item => sayListed(item.name))
            .join(', '),
        })}
        onWrite={grouping => edit({ grouping })}
      />
      <Groupings moment={moment} />
      <SelectField
        label={say('day.details.kind')}
        value={moment.kind ?? ''}
        onChange={event => edit({ kind: event.target.value || undefined })}
      >
        <option value="">{say('day.details.kind.none')}</option>
        {[...new Set([...kindsOfMoment.items.map(item => item.name), ...(moment.kind ? [moment.kind] : [])])].map(
          kind => (
            <option key={kind} value={kind}>
              {sayListed(kind)}
            </option>
          ),
        )}
      </SelectField>
      <KindSuggestion moment={moment} />
      <div className={styles.pair}>
        <DraftNumber
          label={say('day.details.groups')}
          value={moment.groups}
          onWrite={groups => edit({ groups: whole(groups) })}
        />
        <DraftNumber
          label={say('day.details.students')}
          value={moment.students}
          onWrite={students => edit({ students: whole(students) })}
        />
      </div>
      <DraftNumber
        label={say('day.details.minAdults')}
        value={moment.minAdults}
        help={say('day.details.minAdults.help')}
        onWrite={minAdults => edit({ minAdults })}
      />
      <BlendedFields moment={moment} />
    </section>
  )
}

function whole(value: number | null): number | undefined {
  return value === null ? undefined : Math.round(value)
}

function LearnerFields({ moment }: { moment: Moment }) {
  const say = useWord()
  const change = useChange()
  const learners = useDerived(learnersInOrder)
  if (learners.length === 0) return null
  const set = (id: Id<'learner'>, on: boolean) =>
    change(
      editRecord(moment.id, {
        learners: on ? [...moment.learners, id] : moment.learners.filter(other => other !== id),
      }),
    )
  return (
    <fieldset className={styles.checks}>
      <legend>{say('day.details.learners')}</legend>
      {learners.map(learner => (
        <CheckField
          key={learner.id}
          label={learner.name || say('card.untitled')}
          checked={moment.learners.includes(learner.id)}
          onChange={event => set(learner.id, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}
