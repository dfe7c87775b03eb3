import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import styles from './Board.module.css'
import type { WeekColumn } from './weekColumns.ts'

/** As many stretches as a head can name. */
const few = 2

interface WeekdayHeadProps {
  column: WeekColumn
  /** What the minutes were worked out from. */
  onContact: (() => void) | undefined
}

/** A weekday of an adult's week: its name, the minutes with students, and when nothing is planned for them. */
export function WeekdayHead({ column: { weekday, contact, holes, column }, onContact }: WeekdayHeadProps) {
  const say = useEveryWord()
  const format = useFormat()
  const times = holes.map(({ start, end }) => format.stretch(start, end))
  return (
    <div className={styles.head}>
      <h3 id={`week-${weekday}`} className={styles.name}>
        {format.weekday(weekday, 'long')}
      </h3>
      <Contact minutes={column.acts.length === 0 ? null : contact} onPress={onContact} />
      {times.length > few ? (
        <details className={styles.toPlace}>
          <summary>{say('adults.week.holes', { n: times.length })}</summary>
          <ul>
            {times.map(time => (
              <li key={time}>{time}</li>
            ))}
          </ul>
        </details>
      ) : (
        times.map(time => (
          <p key={time} className={styles.meta}>
            {say('adults.week.hole', { time })}
          </p>
        ))
      )}
    </div>
  )
}

function Contact({ minutes, onPress }: { minutes: number | null; onPress: (() => void) | undefined }) {
  const say = useEveryWord()
  if (minutes === null) return <p className={styles.meta}>{say('adults.week.idle')}</p>
  const words = say('adults.week.contact', { minutes })
  if (!onPress || minutes === 0) return <p className={styles.meta}>{words}</p>
  return (
    <button type="button" className={styles.metaButton} aria-haspopup="dialog" onClick={onPress}>
      {words}
    </button>
  )
}
