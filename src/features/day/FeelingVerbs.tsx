import { isId } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DayFoot.module.css'
import { showDay } from './dayScreen.ts'

/** What one can do about how the day feels as a whole: hear the curves in words, and ask a group. */
export function FeelingVerbs() {
  const say = useWord()
  const onlyLooks = useOnlyLooks()
  const hasCurves = usePlan(plan => plan.curve.size > 0 && plan.learners.size > 0)
  const selected = useScreen(screen => screen.selected)
  return (
    <div className={styles.verbs}>
      {hasCurves && <Button onClick={() => showDay({ open: { panel: 'curves' } })}>{say('day.curves')}</Button>}
      {!onlyLooks && (
        <Button onClick={() => show({ faces: { show: 'ask', moments: isId('moment', selected) ? [selected] : [] } })}>
          {say('day.askFaces')}
        </Button>
      )}
    </div>
  )
}
