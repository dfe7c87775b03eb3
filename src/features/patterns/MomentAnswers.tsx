import { useState } from 'react'
import { PartField } from '../../cards/PartField.tsx'
import { WeekdayFields } from '../../cards/WeekdayFields.tsx'
import { parseClock, runsOn, writeClock } from '../../domain/clock.ts'
import { isId } from '../../domain/ids.ts'
import type { Pattern } from '../../domain/pattern.ts'
import type { Plan } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './Patterns.module.css'
import { type Asking, dreamedDays } from './useAnswers.ts'

interface AnswersProps {
  pattern: Pattern
  asking: Asking
}

/** Where the moment comes to lie: its name, day, time and weekdays, and how many it is for. */
export function MomentAnswers({ pattern, asking: { plan, answers, give } }: AnswersProps) {
  const say = useEveryWord()
  const days = dreamedDays(plan)
  const theirs = pattern.map.moments.get(pattern.moment)
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.heading}>{say('pattern.part.moment')}</legend>
      <TextField
        label={say('pattern.title')}
        value={answers.title}
        maxLength={300}
        onChange={event => give({ title: event.target.value })}
      />
      {days.length > 1 && (
        <SelectField
          label={say('pattern.day')}
          value={answers.day}
          onChange={event => isId('day', event.target.value) && give({ day: event.target.value })}
        >
          {days.map(day => (
            <option key={day.id} value={day.id}>
              {day.title || say('day.untitled')}
            </option>
          ))}
        </SelectField>
      )}
      <TimeAnswers plan={plan} answers={answers} give={give} minutes={lengthOf(answers.time) ?? 30} />
      <WeekdayFields weekdays={answers.weekdays} onWrite={weekdays => give({ weekdays })} />
      <div className={styles.fields}>
        <NumberField
          label={say('pattern.students')}
          help={say('pattern.students.all')}
          value={answers.students}
          onWrite={students => give({ students })}
        />
        <NumberField
          label={say('pattern.groups')}
          {...(theirs?.groups && { help: say('pattern.groups.follow') })}
          value={answers.groups}
          onWrite={groups => give({ groups })}
        />
      </div>
    </fieldset>
  )
}

function lengthOf(time: Asking['answers']['time']): number | undefined {
  return time ? time.end - time.start : undefined
}

/** When it starts and how long it is; without a start, its part of the day. */
function TimeAnswers({
  plan,
  answers,
  give,
  minutes: first,
}: Pick<Asking, 'plan' | 'answers' | 'give'> & { minutes: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const [start, setStart] = useState(answers.time ? writeClock(answers.time.start) : '')
  const [minutes, setMinutes] = useState<number | undefined>(first)
  const set = (from: string, length: number | undefined) => {
    setStart(from)
    setMinutes(length)
    const at = parseClock(from)
    give({ time: at !== undefined && length ? { start: at, end: at + length } : null })
  }
  const { time } = answers
  const isWrong = time !== null && time.end > 1440
  const met = meets(plan, answers).map(title => title || say('moment.untitled'))
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={say('pattern.start')}
          type="time"
          dir="ltr"
          value={start}
          aria-invalid={isWrong}
          onChange={event => set(event.target.value, minutes)}
        />
        <NumberField label={say('pattern.minutes')} value={minutes} onWrite={length => set(start, length)} />
        {!time && <PartField part={answers.part} onPick={part => give({ part })} />}
      </div>
      <p role="status" className={isWrong ? styles.trouble : styles.quiet}>
        {isWrong && say('pattern.wrong')}
        {!isWrong && !time && say('pattern.untimed')}
        {!isWrong && time && <bdi>{format.stretch(time.start, time.end)}</bdi>}
        {!isWrong && met.length > 0 && `. ${say('pattern.meets', { titles: format.list(met) })}`}
      </p>
    </>
  )
}

/** The titles of moments of that day it would lie at the same time as, on one weekday at least. */
function meets(plan: Plan, { time, day, weekdays }: Asking['answers']): string[] {
  if (!time) return []
  const runs = runsOn({ weekdays })
  return [...plan.moments.values()]
    .filter(moment => moment.day === day && isTimed(moment))
    .filter(({ start = 0, end = 0 }) => start < time.end && time.start < end)
    .filter(moment => runsOn(moment).some(weekday => runs.includes(weekday)))
    .map(({ title }) => title)
}
