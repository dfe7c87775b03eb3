import { useEffect, useRef } from 'react'
import { useSayFinding } from '../../cards/checks/useSayFinding.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { AdultId } from './adultColumn.ts'
import { type AskedNumber, labelOf } from './adultNumbers.ts'
import { findingsAbout } from './dayFindings.ts'
import { Against } from './NumberStrip.tsx'
import styles from './Numbers.module.css'
import { PersonBehind } from './PersonBehind.tsx'
import { RoleBehind } from './RoleBehind.tsx'
import { SetAsideHere } from './SetAsideHere.tsx'
import { Settled } from './Settled.tsx'
import { useAdultName } from './useAdultName.ts'
import { useAdultWeek } from './useAdultWeek.ts'

interface NumbersDialogProps {
  adult: AdultId
  /** The number that was asked for. */
  asked: AskedNumber
  onAbout: (id: Id) => void
  onContract: () => void
  onClose: () => void
}

const aboutId = 'adult-checks'

/** What each number of an adult's week was worked out from, and what the checks say of them. */
export function NumbersDialog({ adult, asked, onAbout, onContract, onClose }: NumbersDialogProps) {
  const say = useEveryWord()
  const name = useAdultName()(adult)
  const found = useAdultWeek(adult)
  if (!found) return null
  const { of, contract } = found
  return (
    <Dialog
      side
      title={say('adults.numbers.title', { name })}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={<Button onClick={onContract}>{say('contract.open')}</Button>}
    >
      <div>
        {found.numbers.map(({ name: number, stands }) => {
          const { value, against } = found.say(number)
          return (
            <details key={number} className={styles.part} open={number === asked}>
              <summary>
                <span className={styles.label}>{say(labelOf(number, of.kind))}</span>
                <span className={styles.valueLine}>{value}</span>
                <Against stands={stands}>{against}</Against>
              </summary>
              {of.kind === 'person' ? (
                <PersonBehind name={number} week={of.week} contract={contract} onAbout={onAbout} />
              ) : (
                <RoleBehind name={number} week={of.week} contract={contract} onAbout={onAbout} />
              )}
            </details>
          )
        })}
      </div>
      <ChecksAbout adult={adult} isAsked={asked === 'checks'} />
    </Dialog>
  )
}

/** What the checks say of an adult, with the way to set it aside, and what is set aside already. */
function ChecksAbout({ adult, isAsked }: { adult: AdultId; isAsked: boolean }) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const day = useScreen(screen => screen.day) ?? undefined
  const rows = useDerived(findingsAbout, adult, day)
  const open = rows.filter(row => !row.isAside)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAsked) heading.current?.focus()
  }, [isAsked])
  return (
    <section className={styles.about} aria-labelledby={aboutId}>
      <h3 ref={heading} id={aboutId} tabIndex={-1} className={styles.aboutTitle}>
        {open.length > 0 ? say('adults.numbers.checks', { n: open.length }) : say('adults.numbers.checks.none')}
      </h3>
      <ul className={styles.rows}>
        {open.map(row => (
          <li key={row.key} className={styles.check}>
            <p>{sayFinding(row)}</p>
            <SetAsideHere row={row} focusAfter={aboutId} />
          </li>
        ))}
      </ul>
      <Settled rows={rows.filter(row => row.isAside)} focusAfter={aboutId} />
    </section>
  )
}
