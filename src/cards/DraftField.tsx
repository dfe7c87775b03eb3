import { useDraft } from '../store/useDraft.ts'
import { TextArea, TextField } from '../ui/Field.tsx'

interface DraftTextProps {
  label: string
  value: string
  onWrite: (after: string) => void
  help?: string | undefined
  placeholder?: string
  quietLabel?: boolean
  autoFocus?: boolean
}

/** A line of words that is in the plan when its writer pauses or leaves it; it grows rather than hide its end. */
export function DraftText({ value, onWrite, ...rest }: DraftTextProps) {
  const draft = useDraft(value, (_before, after) => onWrite(after))
  return (
    <TextArea
      {...rest}
      value={draft.text}
      maxLength={300}
      onChange={event => draft.setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={draft.commit}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        draft.commit()
      }}
    />
  )
}

interface DraftNumberProps {
  label: string
  value: number | null | undefined
  onWrite: (after: number | null) => void
  help?: string | undefined
  least?: number
  most?: number
  disabled?: boolean
}

/** A number that is in the plan when its writer pauses or leaves it; empty means nobody has said. What is none is not written. */
export function DraftNumber({ value, onWrite, least = 0, most = 1_000_000_000, ...rest }: DraftNumberProps) {
  const draft = useDraft(value === null || value === undefined ? '' : String(value), (_before, after) => {
    const number = parseNumber(after, least, most)
    if (number !== undefined) onWrite(number)
  })
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      dir="ltr"
      value={draft.text}
      onChange={event => draft.setText(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={event => event.key === 'Enter' && draft.commit()}
    />
  )
}

/** A number as people write it, with a point or a comma; null for nothing written, undefined for what is none. */
export function parseNumber(text: string, least: number, most: number): number | null | undefined {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return null
  const number = Number(plain)
  return Number.isFinite(number) && number >= least && number <= most ? number : undefined
}
