import { useDraft } from '../store/useDraft.ts'
import { TextArea } from '../ui/Field.tsx'

interface DraftLongTextProps {
  label: string
  value: string
  /** What the text was when this stretch of typing began, and what it is now. */
  onWrite: (before: string, after: string) => void
  placeholder?: string | undefined
  quietLabel?: boolean
  bare?: boolean
}

/** Several lines that grow with their words and are in the plan when their writer pauses or leaves them. */
export function DraftLongText({ value, onWrite, ...rest }: DraftLongTextProps) {
  const draft = useDraft(value, onWrite)
  return (
    <TextArea
      {...rest}
      value={draft.text}
      onChange={event => draft.setText(event.target.value)}
      onBlur={draft.commit}
    />
  )
}
