import type { BreathDay, PersonWeek } from '../../derive/personWeek.ts'
import type { Stretch } from '../../domain/clock.ts'
import type { Contract } from '../../domain/contract.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { lengthOf, mostOf, type NumberName } from './adultNumbers.ts'
import { alikeDays } from './alikeDays.ts'
import { ContactDays } from './ContactDays.tsx'
import { NumberRow } from './NumberRow.tsx'
import styles from './Numbers.module.css'
import { ChangeRows, FloatingRows } from './PracticeRows.tsx'
import type { OnAbout } from './PracticeWay.tsx'
import { useSayDays } from './useSayDays.ts'

interface PersonBehindProps {
  name: NumberName
  week: PersonWeek
  contract: Contract
  onAbout: OnAbout
}

/** What a number of a person's week was worked out from, weekday by weekday or practice by practice. */
export function PersonBehind({ name, week, contract, onAbout }: PersonBehindProps) {
  const say = useEveryWord()
  const days = week.breath ?? []
  switch (name) {
    case 'contact': {
      const minutes = week.contact.reduce((sum, day) => sum + day.minutes, 0)
      const { contactMinutesPerDay, capacityMinutes } = week.load
      return (
        <>
          <ContactDays days={week.contact} onAbout={onAbout} />
          <p className={styles.sum}>
            {say('adults.behind.contact', {
              minutes,
              n: week.weekLength,
              perDay: Math.round(contactMinutesPerDay),
              most: contract.maxContactMinutesPerDay,
              capacity: Math.round(capacityMinutes),
            })}
          </p>
        </>
      )
    }
    case 'busiest':
      return <ContactDays days={busiest(week)} onAbout={onAbout} />
    case 'work':
      return <BreathDays days={days} stretchOf={day => day.work} none={say('adults.behind.work.none')} />
    case 'lunch':
      return <BreathDays days={days} stretchOf={day => day.lunch} none={say('adults.behind.lunch.none')} />
    case 'prep':
      return <PrepDays days={days} block={contract.minPrepBlock} />
    case 'toPlace':
      return (
        <>
          <FloatingRows practices={week.toPlace.practices} onAbout={onAbout} />
          {week.toPlace.needed > 0 && <FreeDays free={week.toPlace.free} available={week.toPlace.available} />}
        </>
      )
    default:
      return <ChangeRows practices={week.changes} onAbout={onAbout} />
  }
}

function busiest({ contact }: PersonWeek): PersonWeek['contact'] {
  const found = mostOf(contact)
  return contact.filter(({ weekday }) => found?.weekdays.includes(weekday))
}

interface BreathDaysProps {
  days: readonly BreathDay[]
  stretchOf: (day: BreathDay) => Stretch | undefined
  none: string
}

function BreathDays({ days, stretchOf, none }: BreathDaysProps) {
  const say = useEveryWord()
  const format = useFormat()
  const sayDays = useSayDays()
  return (
    <ul className={styles.rows}>
      {alikeDays(days, stretchOf).map(({ weekdays, day }) => {
        const stretch = stretchOf(day)
        const time = stretch ? format.stretch(stretch.start, stretch.end) : none
        return (
          <NumberRow key={day.weekday} end={say('adults.behind.min', { minutes: lengthOf(stretch) })}>
            {say('adults.behind.on', { days: sayDays(weekdays), time })}
          </NumberRow>
        )
      })}
    </ul>
  )
}

function PrepDays({ days, block }: { days: readonly BreathDay[]; block: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayDays = useSayDays()
  const times = (stretches: readonly Stretch[]) =>
    format.list(stretches.map(({ start, end }) => format.stretch(start, end)))
  return (
    <>
      <ul className={styles.rows}>
        {alikeDays(days, day => day.prep).map(({ weekdays, day }) => {
          const { minutes, free, placed, lunch } = day.prep
          return (
            <li key={day.weekday}>
              <p className={styles.day}>
                <span>{sayDays(weekdays)}</span>
                <span>{say('adults.behind.each', { minutes, n: weekdays.length })}</span>
              </p>
              {free.length > 0 && (
                <p className={styles.quiet}>{say('adults.behind.prep.free', { times: times(free) })}</p>
              )}
              {placed.length > 0 && (
                <p className={styles.quiet}>{say('adults.behind.prep.placed', { times: times(placed) })}</p>
              )}
              {lunch > 0 && free.length > 0 && (
                <p className={styles.quiet}>{say('adults.behind.prep.lunch', { minutes: lunch })}</p>
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.sum}>{say('adults.behind.prep', { minutes: block })}</p>
    </>
  )
}

function FreeDays({ free, available }: { free: PersonWeek['toPlace']['free']; available: number }) {
  const say = useEveryWord()
  const sayDays = useSayDays()
  return (
    <>
      <p className={styles.sum}>{say('adults.behind.free', { minutes: available })}</p>
      <ul className={styles.rows}>
        {alikeDays(free, day => day.minutes).map(({ weekdays, day }) => (
          <NumberRow key={day.weekday} end={say('adults.behind.each', { minutes: day.minutes, n: weekdays.length })}>
            {sayDays(weekdays)}
          </NumberRow>
        ))}
      </ul>
    </>
  )
}
