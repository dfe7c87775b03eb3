import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { AddAdult } from '../../cards/people/AddAdult.tsx'
import type { PersonRow, WhoIsWhere } from '../../derive/whoIsWhere.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './People.module.css'
import { shortened } from './shortened.ts'
import { tasksIn } from './WhereCells.tsx'
import { WherePanel } from './WherePanel.tsx'

/** Who is where, person by person down the day, where there is no room for a table. */
export function WhereList({ table: { rows, moments }, weekday }: { table: WhoIsWhere; weekday: number }) {
  const say = useEveryWord()
  const still = useIsStill()
  return (
    <div className={styles.phone}>
      {rows.map(row => (
        <section key={row.person.id} aria-labelledby={`people-${row.person.id}`} className={styles.personDay}>
          <h3 id={`people-${row.person.id}`} className={styles.heading} dir="auto">
            {row.person.label || say('card.untitled')}
          </h3>
          <ul className={styles.list}>
            {moments.map(moment => (
              <li key={moment.id}>
                <PlaceItem row={row} moment={moment} weekday={weekday} />
              </li>
            ))}
            {row.besides.length > 0 && (
              <li>
                <PlaceItem row={row} moment={null} weekday={weekday} />
              </li>
            )}
          </ul>
        </section>
      ))}
      {!still && <AddAdult kind="person" />}
    </div>
  )
}

/** As many letters of a moment's name as two lines take. */
const longest = 80

function PlaceItem({ row, moment, weekday }: { row: PersonRow; moment: Moment | null; weekday: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const still = useIsStill()
  const practices = usePlan(plan => plan.practices)
  const [isOpen, setOpen] = useState(false)
  const tasks = tasksIn(row, moment)
  const words = (
    <>
      <span className={styles.quiet}>
        {moment ? <bdi>{shortened(moment.title, longest) || say('moment.untitled')}</bdi> : say('people.where.besides')}
        {moment && isTimed(moment) && `, ${format.stretch(moment.start, moment.end)}`}
      </span>{' '}
      {tasks.map(task => (
        <span key={task.practice} dir="auto">
          {`${practices.get(task.practice)?.title || say('card.untitled')} `}
        </span>
      ))}
      {tasks.length === 0 && <span className={styles.quiet}>{say('people.where.nothing')}</span>}
      {tasks.some(task => task.clashes) && <span className={styles.amiss}>{say('people.where.clash')}</span>}
    </>
  )
  if (still) return <div className={styles.item}>{words}</div>
  return (
    <>
      <button type="button" className={styles.item} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words}
        <ChevronDown size={18} aria-hidden="true" className={styles.arrow} />
      </button>
      {isOpen && (
        <div className={styles.inside}>
          <WherePanel row={row} moment={moment} weekday={weekday} />
        </div>
      )}
    </>
  )
}
