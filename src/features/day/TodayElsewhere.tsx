import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DayFoot.module.css'

/** Today has a day of its own: that is where it is marked. */
export function TodayElsewhere({ day }: { day: Id<'day'> }) {
  const say = useEveryWord()
  const title = usePlan(plan => plan.days.get(day)?.title) || say('day.untitled')
  return (
    <>
      <p className={styles.hint}>{say('ribbon.today.from', { day: title })}</p>
      <Button small onClick={() => show({ day, selected: null })}>
        {say('ribbon.today.go')}
      </Button>
    </>
  )
}
