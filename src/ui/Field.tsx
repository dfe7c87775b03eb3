import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx.ts'
import styles from './Field.module.css'

interface Labelled {
  label: string
  /** Keeps the label for screen readers only, where the place says it already. */
  quietLabel?: boolean
  help?: ReactNode
}

function Labelling({
  id,
  label,
  quietLabel,
  help,
  helpId,
  children,
}: Labelled & { id: string; helpId: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={quietLabel ? 'forReaders' : styles.label}>
        {label}
      </label>
      {children}
      {help && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}

type TextFieldProps = Labelled & Omit<ComponentProps<'input'>, 'className' | 'id'> & { bare?: boolean }

export function TextField({ label, quietLabel = false, help, bare, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <Labelling id={id} helpId={`${id}h`} label={label} quietLabel={quietLabel} help={help}>
      <input
        dir="auto"
        autoComplete="off"
        {...rest}
        {...(help !== undefined && { 'aria-describedby': `${id}h` })}
        id={id}
        className={cx(styles.input, bare && styles.bare)}
      />
    </Labelling>
  )
}

type TextAreaProps = Labelled &
  Omit<ComponentProps<'textarea'>, 'className' | 'id' | 'value'> & { value: string; bare?: boolean }

/** Several lines; it grows with its words, so nothing is ever scrolled away inside it. */
export function TextArea({ label, quietLabel = false, help, bare, value, rows = 1, ...rest }: TextAreaProps) {
  const id = useId()
  return (
    <Labelling id={id} helpId={`${id}h`} label={label} quietLabel={quietLabel} help={help}>
      <div className={styles.growing} data-text={`${value || rest.placeholder || ''} `}>
        <textarea
          dir="auto"
          rows={rows}
          {...rest}
          {...(help !== undefined && { 'aria-describedby': `${id}h` })}
          id={id}
          value={value}
          className={cx(styles.input, bare && styles.bare)}
        />
      </div>
    </Labelling>
  )
}

type SelectFieldProps = Labelled & Omit<ComponentProps<'select'>, 'className' | 'id'>

export function SelectField({ label, quietLabel = false, help, children, ...rest }: SelectFieldProps) {
  const id = useId()
  return (
    <Labelling id={id} helpId={`${id}h`} label={label} quietLabel={quietLabel} help={help}>
      <select
        {...rest}
        {...(help !== undefined && { 'aria-describedby': `${id}h` })}
        id={id}
        className={cx(styles.input, styles.select)}
      >
        {children}
      </select>
    </Labelling>
  )
}

type CheckFieldProps = { label: string } & Omit<ComponentProps<'input'>, 'className' | 'type'>

export function CheckField({ label, ...rest }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}
