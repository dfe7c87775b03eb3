import type { PersonRow, Task } from '../../derive/whoIsWhere.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './People.module.css'
import { shortened } from './shortened.ts'

/** One person in one moment. */
export interface WhereCell {
  readonly row: PersonRow
  /** Null: outside the moments. */
  readonly moment: Moment | null
  readonly tasks: readonly Task[]
}

const noTask: readonly Task[] = []

/** What a person does in a moment; for none, besides the moments. */
export function tasksIn(row: PersonRow, moment: Moment | null): readonly Task[] {
  return moment ? (row.there.get(moment.id) ?? noTask) : row.besides
}

/** A person, and whether their day works out. */
export function PersonHead({ row }: { row: PersonRow }) {
  const say = useEveryWord()
  const clashes = row.bookings.length > 0
  return (
    <>
      <span dir="auto">{shortened(row.person.label || say('card.untitled'), 60)}</span>{' '}
      {clashes && <span className={styles.amiss}>{say('people.where.clash')}</span>}
    </>
  )
}

/** A moment with its time. */
export function MomentHead({ moment }: { moment: Moment | null }) {
  const say = useEveryWord()
  const format = useFormat()
  if (!moment) return <span>{say('people.where.besides')}</span>
  return (
    <>
      <span dir="auto">{shortened(moment.title || say('moment.untitled'), 48)}</span>{' '}
      <span className={styles.count}>
        {isTimed(moment) ? format.stretch(moment.start, moment.end) : say(`part.${moment.part}`)}
      </span>
    </>
  )
}

/** What a person does in a moment. */
export function TaskCell({ cell }: { cell: WhereCell | undefined }) {
  const say = useEveryWord()
  const format = useFormat()
  const practices = usePlan(plan => plan.practices)
  if (!cell || cell.tasks.length === 0) return <span className="forReaders">{say('people.where.nothing')}</span>
  return (
    <>
      {cell.tasks.map(task => (
        <span key={task.practice} className={styles.task}>
          <span dir="auto">{shortened(practices.get(task.practice)?.title || say('card.untitled'), 60)}</span>{' '}
          {!cell.moment && (
            <span className={styles.count}>
              {task.stretch ? format.stretch(task.stretch.start, task.stretch.end) : say('people.where.loose')}
            </span>
          )}
          {task.clashes && <span className={styles.amiss}>{say('people.where.clash')}</span>}
        </span>
      ))}
    </>
  )
}
