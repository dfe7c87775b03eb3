import { useLocation } from 'wouter'
import { DraftNumber } from '../../cards/DraftField.tsx'
import { WhatIfVerbs } from '../../cards/WhatIfVerbs.tsx'
import { editRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { planPath, type View } from '../../store/paths.ts'
import { select, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Panels.module.css'
import { type StudentMoment, studentMoments } from './studentColumn.ts'
import { WhoIsThere } from './WhoIsThere.tsx'
import { practicesOfMoment } from './why.ts'

/** Who is with the students in a moment, and how many should be. */
export function MomentPanel({
  moment,
  weekday,
  onAbout,
}: {
  moment: Moment
  weekday: number
  onAbout: (id: Id) => void
}) {
  const say = useEveryWord()
  const format = useFormat()
  const change = useChange()
  const day = useScreen(screen => screen.day) ?? undefined
  const numbers = useDerived(studentMoments, weekday, day).find(row => row.moment.id === moment.id)
  const practices = useDerived(practicesOfMoment, moment.id)
  const plan = usePlan(state => state.plan.id)
  const all = usePlan(state => state.plan.school.students)
  const [, go] = useLocation()
  const seeIn = (view: View) => {
    select(moment.id)
    go(planPath(plan, view))
  }
  const sayAdults = ({ needed, adults }: StudentMoment) => {
    if (needed !== null) return say('adults.short', { needed, n: adults })
    return adults === 0 ? say('adults.noAdult') : say('adults.adults', { n: adults })
  }
  return (
    <>
      {numbers && (
        <p className={styles.note}>
          {format.stretch(numbers.start, numbers.end)}
          {' · '}
          {sayAdults(numbers)}
        </p>
      )}
      {numbers && <WhoIsThere numbers={numbers} weekday={weekday} onAbout={onAbout} />}
      <div className={styles.pair}>
        <DraftNumber
          label={say('adults.moment.needs')}
          value={moment.minAdults}
          onWrite={minAdults => change(editRecord(moment.id, { minAdults }))}
        />
        <DraftNumber
          label={say('adults.moment.students')}
          value={moment.students}
          help={moment.students === undefined && all ? say('adults.moment.students.all', { n: all }) : undefined}
          onWrite={students => change(editRecord(moment.id, { students: students ?? undefined }))}
        />
      </div>
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.moment.practices')}</h3>
        {practices.length === 0 && <p>{say('adults.moment.none')}</p>}
        <ul className={styles.lines}>
          {practices.map(({ id, title }) => (
            <li key={id}>
              <Button look="plain" onClick={() => onAbout(id)}>
                <span dir="auto">{title || say('card.untitled')}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.verbs}>
        <Button look="primary" onClick={() => seeIn('map')}>
          {say('adults.why.map')}
        </Button>
        <Button onClick={() => seeIn('day')}>{say('adults.why.day')}</Button>
      </div>
      <WhatIfVerbs id={moment.id} />
    </>
  )
}
