import type { FormEvent } from 'react'
import { useUnsent } from '../../store/unsent.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import type { AnswerFormProps } from './AnswerForm.tsx'
import styles from './Interview.module.css'

const most = 1000

/** One number: written, or one of the usual ones pressed. */
export function NumberAnswer({ question, voice: { say, format }, onAnswer }: AnswerFormProps) {
  const [words, write] = useUnsent(`interview ${question.id}`)
  const isAdults = question.kind === 'adults'
  const give = (number: number) => {
    write('')
    onAnswer({ by: 'number', number }, say('interview.kept'))
  }
  const number = Number(words)
  const isNumber = words.trim() !== '' && number >= 0 && number <= most && (!isAdults || Number.isInteger(number))
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          if (isNumber) give(number)
        }}
      >
        <div className={styles.line}>
          <TextField
            data-answer=""
            type="number"
            inputMode="numeric"
            min={0}
            max={most}
            step={isAdults ? 1 : 'any'}
            label={say(isAdults ? 'interview.number.adults' : 'interview.number.weeks')}
            value={words}
            onChange={event => write(event.target.value)}
          />
          <Button type="submit" look="primary">
            {say('interview.add')}
          </Button>
        </div>
      </form>
      <ul className={styles.words}>
        {(isAdults ? [1, 2, 3, 4] : [2, 4, 8, 16, 26]).map(usual => (
          <li key={usual}>
            <Button onClick={() => give(usual)}>
              {isAdults ? format.number(usual) : say('unit.weeks', { n: usual })}
            </Button>
          </li>
        ))}
        {isAdults && (
          <li>
            <Button onClick={() => onAnswer({ by: 'settled' }, say('interview.kept'))}>
              {say('interview.settle.adults')}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}
