import { useState } from 'react'
import { useWhatIf } from '../../cards/useWhatIf.ts'
import type { DoubleBooking } from '../../derive/doubleBookings.ts'
import type { WhoIsWhere } from '../../derive/whoIsWhere.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './People.module.css'

/** As many sentences as leave room for the table. */
const few = 2

/** [D2] Who is wanted in two places at once on the weekday, in sentences with their minutes; else that nobody is. */
export function DoubleBookings({ table, weekday }: { table: WhoIsWhere; weekday: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const presenting = useScreen(screen => screen.presenting)
  const [all, setAll] = useState(false)
  const bookings = table.rows.flatMap(row => row.bookings)
  if (bookings.length === 0) {
    return <p className={styles.quiet}>{say('people.where.calm', { weekday: format.weekday(weekday, 'long') })}</p>
  }
  const shown = all ? bookings : bookings.slice(0, few)
  return (
    <div className={styles.open}>
      <div role="status">
        <ul className={styles.bookings}>
          {shown.map(booking => (
            <li key={`${booking.person} ${booking.practices.join(' ')}`} className={styles.amiss}>
              <span>
                <BookingWords booking={booking} />
              </span>
              {!presenting && <WaysOut booking={booking} />}
            </li>
          ))}
        </ul>
      </div>
      {bookings.length > few && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('people.where.less') : say('people.where.more', { n: bookings.length - few })}
        </Button>
      )}
    </div>
  )
}

/** The way to try what would end a double-booking. */
function WaysOut({ booking: { person, practices } }: { booking: DoubleBooking }) {
  const say = useEveryWord()
  const tryOut = useWhatIf()
  const name = usePlan(plan => plan.people.get(person)?.label) || say('card.untitled')
  return (
    <Button
      small
      look="plain"
      aria-label={say('whatIf.verb.ways.of', { sentence: name })}
      onClick={() => tryOut('ways', person, ...practices)}
    >
      {say('whatIf.verb.ways')}
    </Button>
  )
}

/** One person's two things at once. */
export function BookingWords({ booking: { person, practices: pair, minutes, weekdays } }: { booking: DoubleBooking }) {
  const say = useEveryWord()
  const format = useFormat()
  const { people, practices } = usePlan(plan => plan)
  const [a, b] = pair.map(id => practices.get(id)?.title || say('card.untitled'))
  const name = people.get(person)?.label || say('card.untitled')
  return (
    <>
      {say('people.where.double', { person: name, a: a ?? '', b: b ?? '', n: minutes })}
      {weekdays.length > 1 && ` ${say('people.where.doubleDays', { days: format.weekdays(weekdays) })}`}
    </>
  )
}
