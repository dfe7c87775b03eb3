import { runsOn } from '../../domain/clock.ts'
import { isId } from '../../domain/ids.ts'
import type { Day } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { CardMenu } from './CardMenu.tsx'
import { showDay } from './dayScreen.ts'
import styles from './Week.module.css'

/** Above the week: the moment that was pressed, and what can be done to it. */
export function WeekBar({ day }: { day: Day }) {
  const say = useEveryWord()
  const format = useFormat()
  const selected = useScreen(screen => screen.selected)
  const moment = usePlan(plan => (isId('moment', selected) ? plan.moments.get(selected) : undefined))
  if (!moment || moment.day !== day.id) return <p className={styles.hint}>{say('week.choose')}</p>
  const title = moment.title || say('moment.untitled')
  const when = isTimed(moment)
    ? `${format.stretch(moment.start, moment.end)}, ${format.weekdays(runsOn(moment))}`
    : say('day.noTime')
  return (
    <div className={styles.bar}>
      <p className={styles.chosen}>
        <strong dir="auto">{title}</strong> <span className={styles.when}>{when}</span>
      </p>
      <Button onClick={() => showDay({ open: { panel: 'details', moment: moment.id } })}>{say('week.details')}</Button>
      <CardMenu moment={moment} title={title} />
    </div>
  )
}
