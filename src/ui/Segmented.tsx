import { useId } from 'react'
import styles from './Segmented.module.css'

interface SegmentedProps<V extends string> {
  label: string
  value: V
  options: readonly { readonly value: V; readonly label: string }[]
  onChange: (value: V) => void
}

/** One of a few, all in sight: a radio group that looks like a divided bar. */
export function Segmented<V extends string>({ label, value, options, onChange }: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className="forReaders">{label}</legend>
      {options.map(option => (
        <label key={option.value} className={styles.option}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
