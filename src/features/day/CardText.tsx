import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import styles from './MomentCard.module.css'

/** When a moment is: its start and length, or that nobody has said; and its weekdays when it is not every day. */
export function CardTime({ moment }: { moment: Moment }) {
  const say = useWord()
  const format = useFormat()
  const days = moment.weekdays.length > 0 ? format.weekdays(moment.weekdays) : ''
  return (
    <p className={styles.time}>
      {isTimed(moment) ? (
        <>
          <span>{format.time(moment.start)}</span>
          <span className="forReaders">–{format.time(moment.end)}</span>
          <span aria-hidden="true"> · {say('day.minutes', { n: moment.end - moment.start })}</span>
          <span className="forReaders">, {say('unit.minutes', { n: moment.end - moment.start })}</span>
        </>
      ) : (
        say('day.noTime')
      )}
      {days && <span className={styles.days}>{days}</span>}
    </p>
  )
}

/** The first row nobody has filled, as the question it asks. */
export function openQuestion(
  moment: Moment,
  feels: boolean,
): 'moment.does.ask' | 'moment.learns.ask' | 'moment.feels.ask' | null {
  if (!moment.does) return 'moment.does.ask'
  if (!moment.learns) return 'moment.learns.ask'
  return feels ? null : 'moment.feels.ask'
}
