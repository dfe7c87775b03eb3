import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import type { AdultId } from './adultColumn.ts'
import type { NumberName } from './adultNumbers.ts'
import { LoadBar } from './LoadBar.tsx'
import styles from './Numbers.module.css'
import { useAdultWeek } from './useAdultWeek.ts'

/** How much of an adult's time with students is asked for, drawn and in words; a press opens what it was worked out from. */
export function LoadLine({ adult, onNumber }: { adult: AdultId; onNumber: ((name: NumberName) => void) | undefined }) {
  const say = useEveryWord()
  const format = useFormat()
  const found = useAdultWeek(adult)
  const contact = found?.numbers.find(({ name }) => name === 'contact')
  if (!found || !contact) return null
  const { percent, contactMinutesPerDay, capacityMinutes } =
    found.of.kind === 'person' ? found.of.week.load : found.of.week.demand
  if (contactMinutesPerDay === 0) return null
  const minutes = Math.round(contactMinutesPerDay)
  const words =
    percent === null
      ? say('adults.load.none', { minutes })
      : say('adults.load', {
          minutes,
          capacity: Math.round(capacityMinutes),
          percent: format.number(Math.round(percent)),
        })
  const inside = (
    <>
      <LoadBar percent={percent} stands={contact.stands} />
      <span className={cx(styles.lineWords, contact.stands !== 'fine' && styles.amiss)}>{words}</span>
    </>
  )
  return onNumber ? (
    <button type="button" className={styles.line} aria-haspopup="dialog" onClick={() => onNumber('contact')}>
      {inside}
    </button>
  ) : (
    <p className={styles.line}>{inside}</p>
  )
}
