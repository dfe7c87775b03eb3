import { learnerStyle } from '../../output/learnerStyles.ts'
import type { Curve } from './curves.ts'
import styles from './Ribbon.module.css'
import { heightOf } from './ribbon.ts'

const clear = 11

/** From today up to the aim, at the one place where that is furthest. */
export function LiftArrow({ at, aim, today, step }: { at: number; aim: Curve; today: Curve; step: number }) {
  const [to, from] = [aim.marks[at], today.marks[at]]
  if (to?.level === undefined || from?.level === undefined) return null
  const [top, foot] = [heightOf(to.level, step) + clear, heightOf(from.level, step) - clear / 2]
  if (foot - top < 4) return null
  return (
    <path
      d={`M${to.x} ${foot}V${top}M${to.x - 4} ${top + 5}L${to.x} ${top}L${to.x + 4} ${top + 5}`}
      stroke={`var(--${learnerStyle(aim.index).token})`}
      className={styles.arrow}
    />
  )
}
