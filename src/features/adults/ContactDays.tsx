import type { PersonWeek } from '../../derive/personWeek.ts'
import type { Entry } from '../../derive/windows.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { eachOnce } from './adultColumn.ts'
import { alikeDays } from './alikeDays.ts'
import styles from './Numbers.module.css'
import { type OnAbout, PracticeWay } from './PracticeWay.tsx'
import { useSayDays } from './useSayDays.ts'

/** The time with students weekday by weekday: when, at what, and for which moment. */
export function ContactDays({ days, onAbout }: { days: PersonWeek['contact']; onAbout: OnAbout }) {
  const say = useEveryWord()
  const sayDays = useSayDays()
  if (days.length === 0) return <p className={styles.sum}>{say('adults.behind.contact.none')}</p>
  return (
    <>
      <ul className={styles.rows}>
        {alikeDays(days, day => day.entries).map(({ weekdays, day }) => (
          <li key={day.weekday}>
            <p className={styles.day}>
              <span>{sayDays(weekdays)}</span>
              <span>{say('adults.behind.each', { minutes: day.minutes, n: weekdays.length })}</span>
            </p>
            <Entries entries={day.entries} onAbout={onAbout} />
          </li>
        ))}
      </ul>
      {days.some(meets) && <p className={styles.sum}>{say('whatIf.line.together')}</p>}
    </>
  )
}

/** Whether its minutes are fewer than those of all it was counted from. */
function meets({ minutes, entries }: PersonWeek['contact'][number]): boolean {
  return eachOnce(entries).reduce((sum, { start, end }) => sum + end - start, 0) > minutes
}

function Entries({ entries, onAbout }: { entries: readonly Entry[]; onAbout: OnAbout }) {
  const say = useEveryWord()
  const format = useFormat()
  const { practices, moments } = usePlan(plan => plan)
  return (
    <ul>
      {atOnce(eachOnce(entries)).map(({ key, moment, start, end, practices: its }) => (
        <li key={key} className={styles.entry}>
          <span className={styles.quiet}>{format.stretch(start, end)}</span>
          <div className={styles.entryOf}>
            {its.map(id => (
              <PracticeWay key={id} practice={practices.get(id)} onAbout={onAbout} />
            ))}
            {moment && (
              <p className={styles.ofMoment}>
                <bdi>{moments.get(moment)?.title || say('moment.untitled')}</bdi>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What is done in the same stretch for the same moment, together. */
function atOnce(entries: readonly Entry[]) {
  const groups = Map.groupBy(entries, ({ start, end, moment }) => `${start} ${end} ${moment ?? ''}`)
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first ? [{ ...first, key, practices: [first, ...others].map(({ practice }) => practice) }] : [],
  )
}
