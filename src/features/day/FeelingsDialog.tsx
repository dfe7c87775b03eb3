import { useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { feelingsByMoment } from '../../derive/slots.ts'
import { addRecord, removeRecord } from '../../document/commands.ts'
import { type Id, isId, newId } from '../../domain/ids.ts'
import type { Feeling } from '../../domain/plan.ts'
import { type FeelingQuadrant, feelingQuadrants } from '../../domain/studentDay.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { ChosenFeelings } from './ChosenFeelings.tsx'
import { closePanel } from './dayScreen.ts'
import styles from './FeelingsDialog.module.css'
import { WordGrid } from './WordGrid.tsx'

/** Words for how a moment feels: whose, to aim for or to guard against, from the list or one's own. */
export function FeelingsDialog({ moment }: { moment: Id<'moment'> }) {
  const say = useWord()
  const change = useChange()
  const title = usePlan(plan => plan.moments.get(moment)?.title) || say('moment.untitled')
  const learners = useDerived(learnersInOrder)
  const inFront = useScreen(screen => screen.learner)
  const [whose, setWhose] = useState<Id<'learner'> | null>(inFront)
  const [kind, setKind] = useState<Feeling['kind']>('aim')
  const all = useDerived(feelingsByMoment).get(moment) ?? []
  const own = all.filter(feeling => feeling.learner === whose && feeling.kind === kind)
  const add = (word: string, field: FeelingQuadrant) =>
    change(addRecord({ id: newId('feeling'), moment, learner: whose, word, field, kind }))
  const toggle = (word: string, field: FeelingQuadrant) => {
    const there = own.find(feeling => feeling.word === word)
    if (there) change(removeRecord(there.id))
    else add(word, field)
  }
  const nameOf = (id: Id<'learner'> | null) =>
    id === null ? say('everyone') : learners.find(learner => learner.id === id)?.name || say('card.untitled')
  return (
    <Dialog side title={say('day.feelings.title', { title })} closeLabel={say('app.done')} onClose={closePanel}>
      {all.length > 0 && <ChosenFeelings feelings={all} />}
      <SelectField
        label={say('day.feelings.whose')}
        value={whose ?? ''}
        onChange={event => setWhose(isId('learner', event.target.value) ? event.target.value : null)}
      >
        <option value="">{say('everyone')}</option>
        {learners.map(learner => (
          <option key={learner.id} value={learner.id}>
            {nameOf(learner.id)}
          </option>
        ))}
      </SelectField>
      <div className={styles.start}>
        <Segmented
          label={say('day.feelings.kind')}
          value={kind}
          options={[
            { value: 'aim', label: say('feeling.aim') },
            { value: 'guard', label: say('feeling.guard') },
          ]}
          onChange={setKind}
        />
      </div>
      <WordGrid has={word => own.some(feeling => feeling.word === word)} onPress={toggle} />
      <OwnWord key={kind} kind={kind} onAdd={add} />
    </Dialog>
  )
}

/** A word that is in no list, with the field it belongs to. */
function OwnWord({ kind, onAdd }: { kind: Feeling['kind']; onAdd: (word: string, field: FeelingQuadrant) => void }) {
  const say = useWord()
  const [word, setWord] = useState('')
  const [field, setField] = useState<FeelingQuadrant>(kind === 'aim' ? 'bright' : 'tense')
  return (
    <form
      className={styles.ownWord}
      onSubmit={event => {
        event.preventDefault()
        if (word.trim()) onAdd(word.trim(), field)
        setWord('')
      }}
    >
      <TextField
        label={say('day.feelings.own')}
        value={word}
        maxLength={300}
        onChange={event => setWord(event.target.value)}
      />
      <SelectField
        label={say('day.feelings.field')}
        value={field}
        onChange={event => setField(feelingQuadrants.find(known => known === event.target.value) ?? 'bright')}
      >
        {feelingQuadrants.map(known => (
          <option key={known} value={known}>
            {say(`quadrant.${known}`)}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{say('day.feelings.add')}</Button>
    </form>
  )
}
