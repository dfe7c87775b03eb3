import { useState } from 'react'
import { useEditWithUndo } from '../../../cards/useEditWithUndo.ts'
import { setAside } from '../../../document/setAside.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useChange } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import { TextArea } from '../../../ui/Field.tsx'
import styles from '../Parts.module.css'
import { headingOf } from '../sections.ts'
import type { FindingRow } from './findingRows.ts'
import { useSayFinding } from './useSayFinding.ts'

/** Asks for the reason a finding is set aside. */
export function SetAsideForm({ row, onDone }: { row: FindingRow; onDone: () => void }) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const change = useChange()
  const edit = useEditWithUndo()
  const [reason, setReason] = useState('')
  const save = () => {
    if (reason.trim() === '') return
    const said = { text: sayFinding(row), reason: reason.trim(), at: new Date().toISOString() }
    edit(say('planView.checks.didSetAside'), () => change(setAside(row.findings, said)))
    onDone()
    document.getElementById(headingOf('checks'))?.focus({ preventScroll: true }) // its row has gone
  }
  return (
    <form
      className={styles.reason}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <TextArea
        label={say('planView.checks.reason')}
        help={say('planView.checks.reason.help')}
        value={reason}
        maxLength={1000}
        autoFocus
        onChange={event => setReason(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onDone()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
      <div className={styles.facts}>
        <Button type="submit" disabled={reason.trim() === ''}>
          {say('planView.checks.setAside.verb')}
        </Button>
        <Button look="plain" onClick={onDone}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
