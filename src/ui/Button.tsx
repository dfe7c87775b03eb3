import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { cx } from './cx.ts'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `primary` is the one verb of a screen; `plain` has no border until it is touched or focused. */
  look?: 'primary' | 'quiet' | 'plain' | 'danger'
  icon?: ReactNode
  small?: boolean
}

export function Button({ look = 'quiet', icon, small, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={cx(styles.button, styles[look], small && styles.small)}>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span>{children}</span>
    </button>
  )
}
