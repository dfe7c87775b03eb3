import { useLocation } from 'wouter'
import { DaysMenu } from '../../cards/DaysMenu.tsx'
import { daysInOrder } from '../../derive/inOrder.ts'
import { theDay } from '../../derive/theDay.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { walkPath } from '../../store/walkPath.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { CardItem } from './CardItem.tsx'
import styles from './ListView.module.css'
import { dayParts, type PartRow } from './momentMoves.ts'
import { pathOf } from './openCards.ts'

/** The day as it is lived: its parts as headings, its moments under them. */
export function DayOutline() {
  const say = useEveryWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(theDay, asked)
  const rows = useDerived(dayParts, day?.id ?? '')
  const days = useDerived(daysInOrder)
  const presenting = useScreen(screen => screen.presenting)
  if (!day) return null
  const empty = rows.every(row => row.moments.length === 0)
  return (
    <section className={styles.section} aria-labelledby="list-day">
      <div className={styles.dayHead}>
        <h2 id="list-day" className={styles.sectionName} dir="auto">
          {day.title || say('list.day')}
        </h2>
        <div className={styles.dayTools}>
          {days.length > 1 && <DayChoice day={day} days={days} />}
          {!presenting && <DaysMenu />}
          {!empty && !presenting && <WalkButton day={day} />}
        </div>
      </div>
      {empty && <p className={styles.ask}>{say('list.day.empty')}</p>}
      {rows
        .filter(row => row.moments.length > 0)
        .map(row => (
          <PartOfTheDay key={row.part} day={day} row={row} />
        ))}
    </section>
  )
}

/** The way into the day, moment by moment. */
function WalkButton({ day }: { day: Day }) {
  const say = useEveryWord()
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const learner = useScreen(screen => screen.learner)
  return <Button onClick={() => go(walkPath(plan, { day: day.id, learner }))}>{say('day.walk')}</Button>
}

function PartOfTheDay({ day, row: { part, moments } }: { day: Day; row: PartRow }) {
  const say = useEveryWord()
  const siblings = moments.map(moment => moment.id)
  return (
    <section className={styles.part} aria-labelledby={`list-${part}`}>
      <h3 id={`list-${part}`} className={styles.partName}>
        {say(`part.${part}`)}
      </h3>
      <ul className={styles.cards}>
        {siblings.map(id => (
          <CardItem key={id} place={{ id, path: pathOf(day.id, id), under: day.id, siblings, hangs: null, level: 4 }} />
        ))}
      </ul>
    </section>
  )
}

function DayChoice({ day, days }: { day: Day; days: readonly Day[] }) {
  const say = useEveryWord()
  return (
    <SelectField
      label={say('list.day.which')}
      value={day.id}
      onChange={event => show({ day: days.find(({ id }) => id === event.target.value)?.id ?? null })}
    >
      {days.map(({ id, title }) => (
        <option key={id} value={id}>
          {title || say('list.day')}
        </option>
      ))}
    </SelectField>
  )
}
