import { type FormEvent, useMemo, useState } from 'react'
import { supportTypes } from '../../domain/adultDay.ts'
import type { Plan, Support } from '../../domain/plan.ts'
import { guessSupportType } from '../../patterns/guessSupportType.ts'
import { questionsAt } from '../../patterns/interview.ts'
import { type Choice, choicesFor, sameChoice } from '../../patterns/interviewChoices.ts'
import type { Question, QuestionKind } from '../../patterns/interviewQuestion.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useUnsent } from '../../store/unsent.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import type { AnswerFormProps } from './AnswerForm.tsx'
import styles from './Interview.module.css'
import { offersFor } from './offers.ts'
import { usePatternTexts } from './usePatternTexts.ts'

const fewChoices = 4

const hints = { role: 'who', owner: 'who', support: 'support', permission: 'yes', granter: 'yes' } as const

const settles: ReadonlySet<QuestionKind> = new Set(['backstage', 'support', 'permission', 'need', 'lack'])

/** An answer in words that becomes a card; the cards there are, and what the library would say, one press each. */
export function CardAnswer({ question, asked, voice, onAnswer }: AnswerFormProps) {
  const { say } = voice
  const plan = usePlan(state => state)
  const [words, write] = useUnsent(`interview ${question.id}`)
  const [type, setType] = useState<Support['type'] | null>(null)
  const [minutes, setMinutes] = useState(30)
  const [timesPerWeek, setTimes] = useState(1)
  const choices = useDerived(choicesNamed, question.moment, question.id, words)
  const texts = usePatternTexts()
  const offers = useMemo(() => offersFor(plan, question, texts), [plan, question, texts])
  const { kind } = question
  const add = (event: FormEvent) => {
    event.preventDefault()
    const title = words.trim()
    if (title === '') return
    const same = sameChoice(plan, question, title)
    write('')
    if (same && !question.said.includes(same.id)) take(same)
    else
      onAnswer(
        {
          by: 'words',
          words: title,
          ...(kind === 'support' && { type: type ?? guessSupportType(title) }),
          ...(kind === 'backstage' && { preparing: { minutes, timesPerWeek } }),
        },
        say('interview.added', { title }),
      )
  }
  const take = ({ id, title }: Choice) => {
    write('')
    onAnswer({ by: 'card', id }, say('interview.taken', { title }))
  }
  return (
    <>
      <form className={styles.form} onSubmit={add}>
        <div className={styles.line}>
          <TextField
            data-answer=""
            label={asked}
            quietLabel
            placeholder={say(`interview.hint.${kind in hints ? hints[kind as keyof typeof hints] : 'does'}`)}
            value={words}
            maxLength={300}
            onChange={event => write(event.target.value)}
          />
          <Button type="submit" look="primary">
            {say('interview.add')}
          </Button>
        </div>
        {kind === 'support' && (
          <SelectField
            label={say('card.field.type')}
            value={type ?? guessSupportType(words)}
            onChange={event => setType(supportTypes.find(one => one === event.target.value) ?? null)}
          >
            {supportTypes.map(one => (
              <option key={one} value={one}>
                {say(`support.type.${one}`)}
              </option>
            ))}
          </SelectField>
        )}
        {kind === 'backstage' && (
          <div className={styles.pair}>
            <TextField
              type="number"
              inputMode="numeric"
              min={0}
              max={600}
              label={say('card.field.minutes')}
              value={minutes}
              onChange={event => setMinutes(Math.max(0, event.target.valueAsNumber || 0))}
            />
            <TextField
              type="number"
              inputMode="numeric"
              min={0}
              max={50}
              label={say('card.field.times')}
              value={timesPerWeek}
              onChange={event => setTimes(Math.max(0, event.target.valueAsNumber || 0))}
            />
          </div>
        )}
      </form>
      {choices.length > 0 && (
        <section className={styles.group}>
          <h4 className={styles.small}>{say('interview.have')}</h4>
          <ul className={styles.choices}>
            {choices.slice(0, fewChoices).map(choice => (
              <li key={choice.id}>
                <button type="button" className={styles.choice} onClick={() => take(choice)}>
                  <span dir="auto">{choice.title}</span>
                  {choice.about && (
                    <span className={styles.why} dir="auto">
                      {choice.about}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {choices.length > fewChoices && (
            <p className={styles.quiet}>{say('interview.have.more', { n: choices.length - fewChoices })}</p>
          )}
        </section>
      )}
      {offers.length > 0 && (
        <section className={styles.group}>
          <h4 className={styles.small}>{say('interview.library')}</h4>
          <ul className={styles.choices}>
            {offers.map(({ title, because, answer }) => (
              <li key={`${title} ${because}`}>
                <button
                  type="button"
                  className={styles.offer}
                  onClick={() => {
                    write('')
                    onAnswer(answer, say('interview.added', { title }))
                  }}
                >
                  <span dir="auto">{title}</span>
                  {because && (
                    <span className={styles.why} dir="auto">
                      {because}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {settles.has(kind) && question.isOpen && (
        <Button onClick={() => onAnswer({ by: 'settled' }, say('interview.kept'))}>
          {say(`interview.settle.${kind as 'support'}`)}
        </Button>
      )}
    </>
  )
}

function choicesNamed(plan: Plan, moment: string, id: string, words: string): readonly Choice[] {
  const question = questionsAt(plan, moment as Question['moment']).find(one => one.id === id) // an id of the question's own
  return question ? choicesFor(plan, question, words) : []
}
