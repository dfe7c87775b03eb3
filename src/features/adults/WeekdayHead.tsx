import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import styles from './Board.module.css'
import type { WeekColumn } from './weekColumns.ts'

/** As many stretches as a head can name. */
const few = 2

/** A weekday of an adult's week: its name, the minutes with students, and when nothing is planned for them. */
export function WeekdayHead({ column: { weekday, contact, holes, column } }: { column: WeekColumn }) {
  const say = useEveryWord()
  const format = useFormat()
  return (
    <div className={styles.head}>
      <h3 id={`week-${weekday}`} className={styles.name}>
        {format.weekday(weekday, 'long')}
      </h3>
      <p className={styles.meta}>
        {column.acts.length === 0 ? say('adults.week.idle') : say('adults.week.contact', { minutes: contact })}
      </p>
      {holes.length > few ? (
        <p className={styles.meta}>{say('adults.week.holes', { n: holes.length })}</p>
      ) : (
        holes.map(({ start, end }) => (
          <p key={start} className={styles.meta}>
            {say('adults.week.hole', { time: format.stretch(start, end) })}
          </p>
        ))
      )}
    </div>
  )
}
