import { type FormEvent, useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { addRecord, editRecord, removeRecord } from '../../document/commands.ts'
import { setCurvePoint } from '../../document/momentCommands.ts'
import { compareText, type Id, newId } from '../../domain/ids.ts'
import { curveId, type Feeling, type Learner, type Plan } from '../../domain/plan.ts'
import { feelingQuadrants } from '../../domain/studentDay.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useCurveSource } from '../../store/wayIn.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './CardItem.module.css'
import { Heading } from './Heading.tsx'

/** How a moment feels: words to aim for or to guard against, and a face for each learner, today and as dreamed. */
export function MomentFeelings({ id, level }: { id: Id<'moment'>; level: number }) {
  const say = useWord()
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
        </div>
      ))}
    </section>
  )
}

function FeelingLine({ feeling, learners }: { feeling: Feeling; learners: readonly Learner[] }) {
  const say = useWord()
  const change = useChange()
  const { id, word } = feeling
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
    </li>
  )
}

function AddFeeling({ moment }: { moment: Id<'moment'> }) {
  const say = useWord()
  const change = useChange()
  const [word, setWord] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const said = word.trim()
    if (said === '') return
    change(addRecord({ id: newId('feeling'), moment, learner: null, word: said, field: 'calm', kind: 'aim' }))
    setWord('')
  }
  return (
    <form className={styles.addLine} onSubmit={add}>
      <TextField
        label={say('list.feeling.add')}
        placeholder={say('moment.feels.ask')}
        value={word}
        maxLength={300}
        onChange={event => setWord(event.target.value)}
      />
      <Button type="submit" disabled={word.trim() === ''}>
        {say('list.add')}
      </Button>
    </form>
  )
}

const levels = [-2, -1, 0, 1, 2] as const

function CurveChoice({ moment, learner, when }: { moment: Id<'moment'>; learner: Learner; when: 'today' | 'aim' }) {
  const say = useWord()
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
