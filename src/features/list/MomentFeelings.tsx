import { FeelingStands } from '../../cards/FeelingStands.tsx'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { feelingStandings } from '../../derive/feelingStanding.ts'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { editRecord, removeRecord } from '../../document/commands.ts'
import { setCurvePoint } from '../../document/momentCommands.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import { curveId, type Feeling, type Learner, type Plan } from '../../domain/plan.ts'
import { feelingQuadrants } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { mapBackwards } from '../../store/suggestions.ts'
import { useCurveSource } from '../../store/wayIn.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { announce } from '../../ui/Toast.tsx'
import { AddFeeling } from './AddFeeling.tsx'
import styles from './CardItem.module.css'
import { Heading } from './Heading.tsx'
import { MomentFaces } from './MomentFaces.tsx'

/** How a moment feels: words to aim for or to guard against, and a face for each learner, today and as dreamed. */
export function MomentFeelings({ id, level }: { id: Id<'moment'>; level: number }) {
  const say = useEveryWord()
  const feelings = useDerived(feelingsOf, id)
  const learners = useDerived(learnersInOrder)
  return (
    <section className={styles.group}>
      <Heading level={level} className={styles.groupName}>
        {say('moment.feels')}
      </Heading>
      {feelings.length > 0 && (
        <ul>
          {feelings.map(feeling => (
            <FeelingLine key={feeling.id} feeling={feeling} learners={learners} />
          ))}
        </ul>
      )}
      <AddFeeling moment={id} />
      {learners.map(learner => (
        <div key={learner.id} className={styles.curve}>
          <CurveChoice moment={id} learner={learner} when="today" />
          <CurveChoice moment={id} learner={learner} when="aim" />
          <Lift moment={id} learner={learner} />
        </div>
      ))}
      <MomentFaces id={id} />
    </section>
  )
}

/** How far the dream lifts a learner there. */
function Lift({ moment, learner }: { moment: Id<'moment'>; learner: Learner }) {
  const say = useEveryWord()
  const lift = usePlan(plan => {
    const at = (when: 'today' | 'aim') => plan.curve.get(curveId(moment, learner.id, when))?.valence
    return (at('aim') ?? Number.NaN) - (at('today') ?? Number.NaN)
  })
  return lift > 0 && <p className={styles.note}>{say('day.lift', { n: lift })}</p>
}

function FeelingLine({ feeling, learners }: { feeling: Feeling; learners: readonly Learner[] }) {
  const say = useEveryWord()
  const change = useChange()
  const sayFeeling = useSayFeeling()
  const sayLater = useEveryWord()
  const still = useIsStill()
  const standing = useDerived(feelingStandings).get(feeling.id)
  const { id } = feeling
  const word = sayFeeling(feeling.word)
  const edit = (patch: Parameters<typeof editRecord<Id<'feeling'>>>[1]) => change(editRecord(id, patch))
  return (
    <li className={styles.feeling}>
      <span dir="auto" className={styles.word}>
        {word}
      </span>
      <SelectField
        quietLabel
        label={say('list.feeling.kind', { word })}
        value={feeling.kind}
        onChange={event => edit({ kind: event.target.value === 'guard' ? 'guard' : 'aim' })}
      >
        <option value="aim">{say('feeling.aim')}</option>
        <option value="guard">{say('feeling.guard')}</option>
      </SelectField>
      <SelectField
        quietLabel
        label={say('list.feeling.who', { word })}
        value={feeling.learner ?? ''}
        onChange={event => edit({ learner: learners.find(({ id }) => id === event.target.value)?.id ?? null })}
      >
        <option value="">{say('everyone')}</option>
        {learners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || say('card.untitled')}
          </option>
        ))}
      </SelectField>
      <SelectField
        quietLabel
        label={say('list.feeling.field', { word })}
        value={feeling.field}
        onChange={event => edit({ field: feelingQuadrants.find(field => field === event.target.value) })}
      >
        {feelingQuadrants.map(field => (
          <option key={field} value={field}>
            {say(`quadrant.${field}`)}
          </option>
        ))}
      </SelectField>
      <Button
        look="plain"
        aria-label={say('list.feeling.remove', { word })}
        onClick={() => {
          change(removeRecord(id))
          announce(say('card.deleted', { title: word }))
        }}
      >
        {say('app.delete')}
      </Button>
      <FeelingStands standing={standing} />
      {standing?.state && !still && (
        <Button small onClick={() => mapBackwards({ for: 'feeling', id })}>
          {sayLater(feeling.kind === 'aim' ? 'feel.what' : 'feel.what.guard', { word })}
        </Button>
      )}
    </li>
  )
}

const levels = [-2, -1, 0, 1, 2] as const

function CurveChoice({ moment, learner, when }: { moment: Id<'moment'>; learner: Learner; when: 'today' | 'aim' }) {
  const say = useEveryWord()
  const change = useChange()
  const source = useCurveSource(when)
  const valence = usePlan(plan => plan.curve.get(curveId(moment, learner.id, when))?.valence)
  const label = say('list.curve', { name: learner.name || say('card.untitled'), when: say(`when.${when}`) })
  return (
    <div>
      <p className={styles.legend} aria-hidden="true" dir="auto">
        {label}
      </p>
      <Segmented
        label={label}
        value={String(valence ?? '')}
        options={[
          { value: '', label: say('list.curve.none') },
          ...levels.map(level => ({ value: String(level), label: say(`valence.${level}`) })),
        ]}
        onChange={level => change(setCurvePoint(moment, learner.id, when, level === '' ? null : Number(level), source))}
      />
    </div>
  )
}

function feelingsOf(plan: Pick<Plan, 'feelings'>, moment: string): Feeling[] {
  return [...plan.feelings.values()]
    .filter(feeling => feeling.moment === moment)
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id))
}
