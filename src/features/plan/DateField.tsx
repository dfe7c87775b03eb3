import { isDate } from '../../domain/fieldKinds.ts'
import { useDraft } from '../../store/useDraft.ts'
import { TextField } from '../../ui/Field.tsx'

interface DateFieldProps {
  label: string
  value: string | undefined
  /** Undefined: there is none any more. */
  onWrite: (after: string | undefined) => void
}

/** A date that is in the plan when its writer pauses or leaves it; what is no date is not written. */
export function DateField({ label, value = '', onWrite }: DateFieldProps) {
  const draft = useDraft(value, (_before, after) => {
    if (after === '' || isDate(after)) onWrite(after || undefined)
  })
  return (
    <TextField
      type="date"
      label={label}
      value={draft.text}
      onChange={event => draft.setText(event.target.value)}
      onBlur={draft.commit}
    />
  )
}
