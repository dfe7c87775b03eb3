import type { FindingRow } from '../../../cards/checks/findingRows.ts'
import { useSayFinding } from '../../../cards/checks/useSayFinding.ts'
import { useEditWithUndo } from '../../../cards/useEditWithUndo.ts'
import { openAgain } from '../../../document/setAside.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useIsEditable } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import styles from '../Parts.module.css'
import { cardMark, SentenceWithCards } from '../SentenceWithCards.tsx'
import { headingOf } from '../sections.ts'

/** A finding the team has set aside: why, since when, and the way to open it again. */
export function AsideRow({ row }: { row: FindingRow }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayFinding = useSayFinding()
  const change = useChange()
  const edit = useEditWithUndo()
  const still = useIsStill()
  const editable = useIsEditable()
  const { decision } = row
  const at = Date.parse(decision?.at ?? '')
  const open = () => {
    edit(say('planView.checks.opened'), () => change(openAgain(row.findings)))
    document.getElementById(headingOf('checks'))?.focus({ preventScroll: true }) // its row has gone
  }
  const verb = say('planView.checks.openAgain')
  return (
    <>
      <div className={styles.main}>
        <p className={styles.sentence}>
          <SentenceWithCards text={sayFinding(row, cardMark)} />
        </p>
        <p dir="auto">{say('planView.checks.because', { reason: decision?.reason || '…' })}</p>
        {Number.isFinite(at) && <p className={styles.quiet}>{format.moment(at)}</p>}
      </div>
      {!still && editable && (
        <div>
          <Button small aria-label={say('finding.mend.about', { verb, sentence: sayFinding(row) })} onClick={open}>
            {verb}
          </Button>
        </div>
      )}
    </>
  )
}
