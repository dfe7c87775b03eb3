import { learnerStyle } from '../../output/learnerStyles.ts'
import styles from './Ribbon.module.css'

/** The marker of the learner at `index`, as large as `scale` makes it. */
export function Marker({ index, scale, x = 0, y = 0 }: { index: number; scale: number; x?: number; y?: number }) {
  const { marker, token } = learnerStyle(index)
  return (
    <path
      d={marker}
      transform={`translate(${x} ${y}) scale(${scale})`}
      stroke={`var(--${token})`}
      strokeWidth={2.5 / scale}
      className={styles.marker}
    />
  )
}
