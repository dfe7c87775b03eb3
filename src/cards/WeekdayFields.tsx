import { schoolWeek } from '../domain/clock.ts'
import { useFormat, useWord } from '../store/language.tsx'
import { CheckField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'

const week = [1, 2, 3, 4, 5, 6, 7]

/** The weekdays something runs on; at least one, and none named means Monday to Friday. */
export function WeekdayFields({
  weekdays,
  onWrite,
}: {
  weekdays: readonly number[]
  onWrite: (weekdays: readonly number[]) => void
}) {
  const say = useWord()
  const format = useFormat()
  const runs = weekdays.length > 0 ? weekdays : schoolWeek
  const toggle = (day: number, on: boolean) => {
    const next = week.filter(other => (other === day ? on : runs.includes(other)))
    if (next.length > 0) onWrite(next.join() === schoolWeek.join() ? [] : next)
  }
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{say('card.field.weekdays')}</legend>
      {week.map(day => (
        <CheckField
          key={day}
          label={format.weekday(day)}
          checked={runs.includes(day)}
          onChange={event => toggle(day, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}
