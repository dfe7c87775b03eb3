import { useFormat } from '../../store/language.tsx'
import styles from './Board.module.css'
import type { ClockRows } from './clockRows.ts'

/** The whole hours across a board, each with its name. */
export function HourLines({ rows }: { rows: ClockRows }) {
  const format = useFormat()
  return rows.hours.map(hour => (
    <div key={hour} aria-hidden="true" className={styles.hour} style={{ gridRowStart: rows.times.indexOf(hour) + 3 }}>
      <span className={styles.hourName}>{format.time(hour)}</span>
    </div>
  ))
}
