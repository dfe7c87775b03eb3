import { useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDecisions } from '../../store/useDecisions.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useEditWithUndo } from '../useEditWithUndo.ts'
import type { FindingRow } from './findingRows.ts'
import styles from './SetAsideForm.module.css'
import { useSayFinding } from './useSayFinding.ts'

interface SetAsideFormProps {
  row: Pick<FindingRow, 'finding' | 'findings' | 'weekdays'>
  /** `isSet` once it was set aside: then its row has gone, and the focus with it. */
  onDone: (isSet: boolean) => void
}

/** Asks for the reason a finding is set aside. */
export function SetAsideForm({ row, onDone }: SetAsideFormProps) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const { setAside } = useDecisions()
  const edit = useEditWithUndo()
  const [reason, setReason] = useState('')
  const save = () => {
    if (reason.trim() === '') return
    edit(say('planView.checks.didSetAside'), () => setAside(row.findings, sayFinding(row), reason.trim()))
    onDone(true)
  }
  return (
    <form
      className={styles.form}
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
          if (event.key === 'Escape') {
            event.stopPropagation() // a dialog around it stays
            onDone(false)
          }
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
      <div className={styles.verbs}>
        <Button type="submit" disabled={reason.trim() === ''}>
          {say('planView.checks.setAside.verb')}
        </Button>
        <Button look="plain" onClick={() => onDone(false)}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
