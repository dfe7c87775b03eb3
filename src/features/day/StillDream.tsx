import { usePlan } from '../../store/openPlan.tsx'
import styles from './DayView.module.css'

/** The dream where nobody writes: before a room, and for those who only look. */
export function StillDream() {
  const dream = usePlan(plan => plan.plan.dream)
  return dream ? (
    <p className={styles.dream} dir="auto">
      {dream}
    </p>
  ) : null
}
