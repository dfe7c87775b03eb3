import { adultsThere } from '../../derive/adultsThere.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import styles from './Panels.module.css'
import type { StudentMoment } from './studentColumn.ts'
import { useAdultName } from './useAdultName.ts'
import { Way } from './Way.tsx'

interface WhoIsThereProps {
  numbers: StudentMoment
  weekday: number
  onAbout: (id: Id) => void
}

/** The adults a moment counts, each by name or by role, and how the students are shared among them. */
export function WhoIsThere({ numbers, weekday, onAbout }: WhoIsThereProps) {
  const say = useEveryWord()
  const format = useFormat()
  const nameOf = useAdultName()
  const day = useScreen(screen => screen.day) ?? undefined
  const { people, promised } = useDerived(adultsThere, numbers.moment.id, weekday, day)
  const { adults, students, ratio } = numbers
  const sayRatio = (value: number) => {
    const whole = format.number(Math.round(value))
    return Number.isInteger(value) ? whole : say('adults.moment.about', { ratio: whole })
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{say('adults.moment.there', { weekday: format.weekday(weekday, 'long') })}</h3>
      {people.length + promised.length === 0 && <p>{say('adults.noAdult')}</p>}
      <ul>
        {people.map(({ id }) => (
          <li key={id}>
            <Way onPress={() => onAbout(id)}>{nameOf(id)}</Way>
          </li>
        ))}
        {promised.map(({ role: { id }, count }) => (
          <li key={id} className={styles.there}>
            <Way onPress={() => onAbout(id)}>{nameOf(id)}</Way>
            <span className={styles.note}>{say('adults.unnamed', { n: count })}</span>
          </li>
        ))}
      </ul>
      {students !== null && ratio !== null && (
        <p>{say('adults.moment.ratio', { students, n: adults, ratio: sayRatio(ratio) })}</p>
      )}
    </section>
  )
}
