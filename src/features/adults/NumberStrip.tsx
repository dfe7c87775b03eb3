import { CircleAlert, CircleDot } from 'lucide-react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import type { AdultId } from './adultColumn.ts'
import { type AdultNumber, type AskedNumber, labelOf } from './adultNumbers.ts'
import { findingsAbout } from './dayFindings.ts'
import { LoadBar } from './LoadBar.tsx'
import styles from './Numbers.module.css'
import { useAdultWeek } from './useAdultWeek.ts'

interface NumberStripProps {
  adult: AdultId
  onNumber: (asked: AskedNumber) => void
}

/** An adult's week in numbers, each held against the contract; a press opens what it was worked out from. */
export function NumberStrip({ adult, onNumber }: NumberStripProps) {
  const say = useEveryWord()
  const found = useAdultWeek(adult)
  const presenting = useScreen(screen => screen.presenting)
  if (!found) return null
  const { of } = found
  const percent = of.kind === 'person' ? of.week.load.percent : of.week.demand.percent
  return (
    <dl className={styles.strip}>
      {found.numbers.map(({ name, stands }) => {
        const { value, against } = found.say(name)
        return (
          <div key={name} className={styles.number}>
            <dt className={styles.label}>{say(labelOf(name, of.kind))}</dt>
            <dd>
              {presenting ? (
                <span className={styles.value}>{value}</span>
              ) : (
                <button
                  type="button"
                  className={cx(styles.value, styles.open)}
                  aria-haspopup="dialog"
                  onClick={() => onNumber(name)}
                >
                  {value}
                </button>
              )}
              {name === 'contact' && <LoadBar percent={percent} stands={stands} />}
              <Against stands={stands}>{against}</Against>
            </dd>
          </div>
        )
      })}
      {!presenting && <ChecksNumber adult={adult} onOpen={() => onNumber('checks')} />}
    </dl>
  )
}

/** How many things the checks say of an adult; nothing when it is none. */
function ChecksNumber({ adult, onOpen }: { adult: AdultId; onOpen: () => void }) {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const n = useDerived(findingsAbout, adult, day).filter(row => !row.isAside).length
  if (n === 0) return null
  return (
    <div className={styles.number}>
      <dt className={styles.label}>{say('adults.number.checks.label')}</dt>
      <dd>
        <button type="button" className={cx(styles.value, styles.open)} aria-haspopup="dialog" onClick={onOpen}>
          {say('adults.number.checks', { n })}
        </button>
      </dd>
    </div>
  )
}

/** What a number is held against, with a mark where it is near the limit or beyond it. */
export function Against({ stands, children }: { stands: AdultNumber['stands']; children: string }) {
  const say = useEveryWord()
  if (children === '') return null
  const Mark = stands === 'over' ? CircleAlert : CircleDot
  return (
    <span className={cx(styles.against, stands !== 'fine' && styles.amiss)}>
      {stands !== 'fine' && <Mark size={16} aria-label={say(`adults.number.stands.${stands}`)} />}
      <span>{children}</span>
    </span>
  )
}
