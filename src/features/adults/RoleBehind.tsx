import type { RoleWeek } from '../../derive/roleWeek.ts'
import type { Contract } from '../../domain/contract.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import type { NumberName } from './adultNumbers.ts'
import { HolderRows } from './HolderRows.tsx'
import { NumberRow } from './NumberRow.tsx'
import styles from './Numbers.module.css'
import { PeakRows } from './PeakRows.tsx'
import { ChangeRows, FloatingRows } from './PracticeRows.tsx'
import { type OnAbout, PracticeWay } from './PracticeWay.tsx'

interface RoleBehindProps {
  name: NumberName
  week: RoleWeek
  contract: Contract
  onAbout: OnAbout
}

/** What a number of a role was worked out from. */
export function RoleBehind({ name, week, contract, onAbout }: RoleBehindProps) {
  const say = useEveryWord()
  const { demand } = week
  switch (name) {
    case 'contact':
      return (
        <>
          <ul className={styles.rows}>
            {week.parts.map(({ practice, count, minutesPerWeek }) => (
              <NumberRow key={practice.id} end={say('adults.behind.part', { minutes: minutesPerWeek, n: count })}>
                <PracticeWay practice={practice} onAbout={onAbout} />
              </NumberRow>
            ))}
          </ul>
          <p className={styles.sum}>
            {week.parts.length === 0
              ? say('adults.behind.contact.none')
              : say('adults.behind.role', {
                  minutes: Math.round(demand.contactMinutesPerDay * week.weekLength),
                  n: week.weekLength,
                  perDay: Math.round(demand.contactMinutesPerDay),
                })}
          </p>
          <HolderRows week={week} contract={contract} onAbout={onAbout} />
        </>
      )
    case 'peak':
      return (
        <>
          <PeakRows peaks={week.peaks} onAbout={onAbout} />
          {demand.over.length === 0 && (
            <p className={styles.sum}>
              {demand.peak === 0
                ? say('adults.behind.peak.none')
                : say('adults.behind.peak.enough', { n: demand.have })}
            </p>
          )}
        </>
      )
    case 'toPlace':
      return <FloatingRows practices={week.toPlace} onAbout={onAbout} />
    default:
      return <ChangeRows practices={week.changes} onAbout={onAbout} />
  }
}
