import { CircleAlert, CircleDot, Info } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { FindingRow } from '../../../cards/checks/findingRows.ts'
import { kindOfFinding } from '../../../cards/checks/kinds.ts'
import { SetAsideForm } from '../../../cards/checks/SetAsideForm.tsx'
import { useSayFinding } from '../../../cards/checks/useSayFinding.ts'
import { type Id, isId } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useIsEditable } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from '../Parts.module.css'
import { editCards } from '../planScreen.ts'
import { cardMark, SentenceWithCards } from '../SentenceWithCards.tsx'
import { headingOf } from '../sections.ts'
import { useMend } from './useMend.ts'

const marks = { high: CircleAlert, medium: CircleDot, low: Info }

/** One finding: what it says, how much it matters, the way to mend it, and the way to set it aside. */
export function CheckRow({ row }: { row: FindingRow }) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const { finding, decision } = row
  const Mark = marks[finding.severity]
  const presenting = useScreen(screen => screen.presenting)
  return (
    <div className={styles.main} data-finding={finding.fingerprint}>
      <p className={styles.sentence}>
        <SentenceWithCards text={sayFinding(row, cardMark)} />
      </p>
      {decision && (
        <p className={styles.quiet} dir="auto">
          {say('planView.checks.back', { reason: decision.reason || '…' })}
        </p>
      )}
      <Verbs row={row} none={presenting}>
        <span className={styles.state}>
          <Mark size={18} aria-hidden="true" />
          <span className={styles.quiet}>{say(`finding.severity.${finding.severity}`)}</span>
        </span>
      </Verbs>
    </div>
  )
}

function Verbs({ row, none, children }: { row: FindingRow; none: boolean; children: ReactNode }) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const mend = useMend()
  const still = useIsStill()
  const editable = useIsEditable()
  const [open, setOpen] = useState(false)
  const kind = kindOfFinding(row.finding.message)
  const cannotChange = still || !editable
  const verb = kind.mend === 'fields' && cannotChange ? 'map' : kind.mend
  const sentence = sayFinding(row)
  const about = (name: string) => say('finding.mend.about', { verb: name, sentence })
  const done = (isSet: boolean) => {
    setOpen(false)
    if (isSet) beside(row.finding.fingerprint)?.focus()
  }
  if (none) return <p>{children}</p>
  return (
    <>
      <div className={styles.facts}>
        {children}
        <span className={styles.onScreen}>
          <Button
            small
            aria-label={about(say(`finding.mend.${verb}`))}
            {...(verb === 'fields' && { 'aria-haspopup': 'dialog' as const })}
            onClick={() => (verb === 'fields' ? editCards(row.finding.records.filter(isSupport)) : mend(row, verb))}
          >
            {say(`finding.mend.${verb}`)}
          </Button>
          {!cannotChange && (
            <Button
              small
              look="plain"
              aria-expanded={open}
              aria-label={about(say('planView.checks.setAside'))}
              onClick={() => setOpen(!open)}
            >
              {say('planView.checks.setAside')}
            </Button>
          )}
        </span>
      </div>
      {open && <SetAsideForm row={row} onDone={done} />}
    </>
  )
}

/** Where to go on when a finding leaves the list: the next one, else the one before, else the heading. */
function beside(fingerprint: string): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  const at = rows.findIndex(row => row.dataset.finding === fingerprint)
  const row = rows[at + 1] ?? rows[at - 1]
  return row?.querySelector<HTMLElement>('p + * button') ?? document.getElementById(headingOf('checks'))
}

function isSupport(id: Id): id is Id<'support'> {
  return isId('support', id)
}
