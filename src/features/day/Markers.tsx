import { learnerStyle, markerAt } from '../../output/learnerStyles.ts'
import styles from './Ribbon.module.css'

interface MarkersProps {
  /** Of the learner. */
  readonly index: number
  readonly scale: number
  readonly at: readonly { readonly x: number; readonly y: number }[]
}

/** The markers of one learner, as large as `scale` makes them. */
export function Markers({ index, scale, at }: MarkersProps) {
  const { token } = learnerStyle(index)
  return (
    <path
      d={at.map(({ x, y }) => markerAt(index, x, y, scale)).join('')}
      stroke={`var(--${token})`}
      strokeWidth={2.5}
      className={styles.marker}
    />
  )
}
