import type { FindingRow } from '../../cards/checks/findingRows.ts'
import { useSayFinding } from '../../cards/checks/useSayFinding.ts'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useIsEditable } from '../../store/openPlan.tsx'
import { useDecisions } from '../../store/useDecisions.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FindingList.module.css'

interface SettledProps {
  rows: readonly FindingRow[]
  /** What has the focus once a row has gone. */
  focusAfter?: string
}

/** What the team decided to leave as it is: each with its reason, since when, and the way to open it again. */
export function Settled({ rows, focusAfter = 'adults-findings' }: SettledProps) {
  const say = useEveryWord()
  const format = useFormat()
  const sayFinding = useSayFinding()
  const edit = useEditWithUndo()
  const { openAgain } = useDecisions()
  const still = useIsStill()
  const editable = useIsEditable()
  if (rows.length === 0) return null
  const verb = say('planView.checks.openAgain')
  const open = (row: FindingRow) => {
    edit(say('planView.checks.opened'), () => openAgain(row.findings))
    document.getElementById(focusAfter)?.focus({ preventScroll: true })
  }
  return (
    <details>
      <summary className={styles.settled}>{say('planView.checks.aside', { n: rows.length })}</summary>
      <ul className={styles.list}>
        {rows.map(row => {
          const at = Date.parse(row.decision?.at ?? '')
          return (
            <li key={row.key}>
              <p className={styles.finding}>{sayFinding(row)}</p>
              <p className={styles.reason} dir="auto">
                {say('planView.checks.because', { reason: row.decision?.reason || '…' })}
              </p>
              {Number.isFinite(at) && <p className={styles.days}>{format.moment(at)}</p>}
              {!still && editable && (
                <Button
                  small
                  aria-label={say('finding.mend.about', { verb, sentence: sayFinding(row) })}
                  onClick={() => open(row)}
                >
                  {verb}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
