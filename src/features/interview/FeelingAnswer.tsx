import { type FormEvent, useId, useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import type { Id } from '../../domain/ids.ts'
import { feelings } from '../../domain/lists/feelings.ts'
import { feelingHelp } from '../../patterns/interviewHelp.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useUnsent } from '../../store/unsent.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import type { AnswerFormProps } from './AnswerForm.tsx'
import styles from './Interview.module.css'
import { whoIn } from './whoIn.ts'

/** Whom the moment is for and a word for what they would feel: one of the list, which brings its field, or one's own. */
export function FeelingAnswer({ question, asked, voice, onAnswer }: AnswerFormProps) {
  const { say, feeling: sayFeeling } = voice
  const [word, write] = useUnsent(`interview ${question.id}`)
  const [learner, setLearner] = useState<Id<'learner'> | null>(null)
  const all = useDerived(learnersInOrder)
  const moment = usePlan(plan => plan.moments.get(question.moment))
  const learners = moment ? whoIn(moment, all) : []
  const offered = useDerived(feelingHelp, question.moment)
  const offers = useId()
  const who = useId()
  const give = (name: string) => {
    const known = feelings.items.find(one => one.name === name)
    const field = known?.field ?? 'calm'
    const kind = field === 'tense' || field === 'heavy' ? 'guard' : 'aim'
    write('')
    onAnswer(
      { by: 'feeling', feeling: { word: name, learner, field, kind } },
      say('interview.added', { title: sayFeeling(name) }),
    )
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    const said = word.trim()
    if (said === '') return
    give(feelings.items.find(({ name }) => sayFeeling(name).toLowerCase() === said.toLowerCase())?.name ?? said)
  }
  return (
    <>
      <form className={styles.form} onSubmit={add}>
        {learners.length > 0 && (
          <fieldset className={styles.who}>
            <legend className={styles.small}>{say('interview.who')}</legend>
            {[null, ...learners].map(one => (
              <label key={one?.id ?? ''} className={styles.radio}>
                <input
                  type="radio"
                  name={who}
                  checked={learner === (one?.id ?? null)}
                  onChange={() => setLearner(one?.id ?? null)}
                />
                <span dir="auto">{one ? one.name || say('card.untitled') : say('interview.everyone')}</span>
              </label>
            ))}
          </fieldset>
        )}
        <div className={styles.line}>
          <TextField
            data-answer=""
            label={asked}
            quietLabel
            placeholder={say('interview.hint.word')}
            value={word}
            maxLength={300}
            list={offers}
            onChange={event => write(event.target.value)}
          />
          <datalist id={offers}>
            {feelings.items.map(({ name }) => (
              <option key={name} value={sayFeeling(name)} />
            ))}
          </datalist>
          <Button type="submit" look="primary">
            {say('interview.add')}
          </Button>
        </div>
      </form>
      <section className={styles.group}>
        <h4 className={styles.small}>{say('interview.words')}</h4>
        <ul className={styles.words}>
          {offered.map(name => (
            <li key={name}>
              <Button onClick={() => give(name)}>{sayFeeling(name)}</Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
