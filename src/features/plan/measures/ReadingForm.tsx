import { type ReactNode, useState } from 'react'
import { parseNumber } from '../../../cards/DraftField.tsx'
import type { Reading } from '../../../document/measureCommands.ts'
import { isDate } from '../../../domain/fieldKinds.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import styles from './Measures.module.css'
import type { Measure } from './measureRows.ts'
import { useSayValue } from './useSayMeasure.ts'

const most = 1_000_000_000_000

interface ReadingFormProps {
  measure: Measure
  /** What the fields say at first. */
  start: { readonly date: string; readonly value: string }
  /** The date that is being changed: a reading of that day is no other. */
  was?: string
  verb: string
  onWrite: (reading: Reading) => void
  children?: ReactNode
}

/** A date and what was counted then. What is missing is said, and what would be replaced. */
export function ReadingForm({ measure, start, was, verb, onWrite, children }: ReadingFormProps) {
  const say = useEveryWord()
  const sayValue = useSayValue()
  const [date, setDate] = useState(start.date)
  const [text, setText] = useState(start.value)
  const [isWrong, setWrong] = useState(false)
  const there = date === was ? undefined : measure.readings[date]
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const value = parseNumber(text, -most, most)
        if (value === null || value === undefined || !isDate(date)) return setWrong(true)
        setWrong(false)
        setText(start.value)
        onWrite({ date, value })
      }}
    >
      <TextField
        type="date"
        label={say('measure.reading.date')}
        value={date}
        onChange={event => setDate(event.target.value)}
      />
      <TextField
        inputMode="decimal"
        dir="ltr"
        label={say('measure.reading.value')}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      {isWrong && (
        <p role="alert" className={styles.whole}>
          {say('measure.reading.wrong')}
        </p>
      )}
      {there !== undefined && (
        <p className={styles.whole}>{say('measure.reading.there', { value: sayValue(measure, there) })}</p>
      )}
      <div className={styles.verbs}>
        <Button type="submit">{verb}</Button>
        {children}
      </div>
    </form>
  )
}
