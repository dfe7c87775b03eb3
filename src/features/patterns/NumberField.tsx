import { useState } from 'react'
import { TextField } from '../../ui/Field.tsx'

interface NumberFieldProps {
  label: string
  help?: string
  value: number | undefined
  onWrite: (value: number | undefined) => void
}

/** A whole number, or nothing; what is typed and is none stays to be mended and counts as nothing. */
export function NumberField({ label, help, value, onWrite }: NumberFieldProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value))
  const number = parseWhole(text)
  return (
    <TextField
      label={label}
      {...(help !== undefined && { help })}
      inputMode="numeric"
      dir="ltr"
      value={text}
      aria-invalid={text.trim() !== '' && number === undefined}
      onChange={event => {
        setText(event.target.value)
        onWrite(parseWhole(event.target.value))
      }}
    />
  )
}

function parseWhole(text: string): number | undefined {
  const plain = text.trim()
  const number = Number(plain)
  return plain !== '' && Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : undefined
}
