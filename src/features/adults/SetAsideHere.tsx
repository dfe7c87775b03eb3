import { useState } from 'react'
import type { FindingRow } from '../../cards/checks/findingRows.ts'
import { SetAsideForm } from '../../cards/checks/SetAsideForm.tsx'
import { useSayFinding } from '../../cards/checks/useSayFinding.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useIsEditable } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './FindingList.module.css'

interface SetAsideHereProps {
  row: FindingRow
  /** What has the focus once the row has gone. */
  focusAfter?: string
}

/** The way to set a finding aside for a reason; and the reason it was set aside for before its numbers changed. */
export function SetAsideHere({ row, focusAfter = 'adults-findings' }: SetAsideHereProps) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const still = useIsStill()
  const editable = useIsEditable()
  const [isOpen, setOpen] = useState(false)
  const done = (isSet: boolean) => {
    setOpen(false)
    if (isSet) document.getElementById(focusAfter)?.focus({ preventScroll: true })
  }
  const verb = say('planView.checks.setAside')
  return (
    <>
      {row.decision && (
        <p className={cx(styles.days, styles.whole)} dir="auto">
          {say('planView.checks.back', { reason: row.decision.reason || '…' })}
        </p>
      )}
      {!still && editable && (
        <Button
          small
          look="plain"
          aria-expanded={isOpen}
          aria-label={say('finding.mend.about', { verb, sentence: sayFinding(row) })}
          onClick={() => setOpen(!isOpen)}
        >
          {verb}
        </Button>
      )}
      {isOpen && (
        <div className={styles.whole}>
          <SetAsideForm row={row} onDone={done} />
        </div>
      )}
    </>
  )
}
