import { type KeyboardEvent, useRef, useState } from 'react'
import { AddAdult } from '../../cards/people/AddAdult.tsx'
import { busyWeekdays, weekdayShown } from '../../derive/busyWeekdays.ts'
import { type PersonRow, type Task, type WhoIsWhere, whoIsWhere } from '../../derive/whoIsWhere.ts'
import { setAssignedMoment } from '../../document/peopleCommands.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { DoubleBookings } from './DoubleBookings.tsx'
import { Grid } from './Grid.tsx'
import type { Spot } from './gridKeys.ts'
import styles from './People.module.css'
import { shortened } from './shortened.ts'
import { narrow } from './tabs.ts'
import { NoMoments, NoPeople } from './WhereEmpty.tsx'
import { WhereList } from './WhereList.tsx'
import { WherePanel } from './WherePanel.tsx'

/** The weekday shown: the one asked for on any screen of adults, where anything happens on it. */
export function useWeekday(): { weekday: number; busy: readonly number[] } {
  const day = useScreen(screen => screen.day) ?? undefined
  const busy = useDerived(busyWeekdays, day)
  return {
    busy,
    weekday: weekdayShown(
      useScreen(screen => screen.weekday),
      busy,
    ),
  }
}

/** The weekdays on which anything happens; nothing where there is no choice. */
export function Weekdays() {
  const say = useEveryWord()
  const format = useFormat()
  const { weekday, busy } = useWeekday()
  if (busy.length < 2) return null
  return (
    <Segmented
      label={say('adults.weekday')}
      value={String(weekday)}
      options={busy.map(day => ({ value: String(day), label: format.weekday(day) }))}
      onChange={day => show({ weekday: Number(day) })}
    />
  )
}

/** Who is where on a weekday: people by the moments of the day, a table where there is room for one, else a list of people. */
export function WhereTab({ onSaid }: { onSaid: (words: string) => void }) {
  const day = useScreen(screen => screen.day) ?? undefined
  const { weekday } = useWeekday()
  const table = useDerived(whoIsWhere, weekday, day)
  const isNarrow = usePageWidth() < narrow
  if (table.rows.length === 0) return <NoPeople />
  if (table.moments.length === 0 && table.rows.every(row => row.besides.length === 0)) {
    return <NoMoments weekday={weekday} />
  }
  return (
    <>
      <DoubleBookings table={table} weekday={weekday} />
      {isNarrow ? (
        <WhereList table={table} weekday={weekday} />
      ) : (
        <WhereTable table={table} weekday={weekday} onSaid={onSaid} />
      )}
    </>
  )
}

interface WhereTableProps {
  table: WhoIsWhere
  weekday: number
  onSaid: (words: string) => void
}

function WhereTable({ table: { moments, rows }, weekday, onSaid }: WhereTableProps) {
  const say = useEveryWord()
  const change = useChange()
  const onlyLooks = useOnlyLooks()
  const titlesOf = useTitlesOf()
  const hasBesides = rows.some(row => row.besides.length > 0)
  const columns: readonly (Moment | null)[] = hasBesides ? [...moments, null] : moments
  const [asked, setAt] = useState<Spot>({ row: 0, column: 0 })
  const at = { row: Math.min(asked.row, rows.length - 1), column: Math.min(asked.column, columns.length - 1) }
  const panel = useRef<HTMLDivElement>(null)
  const cellOf = ({ row, column }: Spot): Cell | undefined => {
    const [its, moment] = [rows[row], columns[column]]
    return its && moment !== undefined ? { row: its, moment, tasks: tasksIn(its, moment) } : undefined
  }
  const onKey = ({ key }: KeyboardEvent, spot: Spot) => {
    const cell = cellOf(spot)
    if (onlyLooks || !cell?.moment || (key !== 'Delete' && key !== 'Backspace')) return false
    const { row, moment, tasks } = cell
    if (tasks.length === 0) return true
    change(...tasks.map(task => setAssignedMoment(row.person.id, task.practice, moment.id, false)))
    const person = row.person.label || say('card.untitled')
    const name = moment.title || say('moment.untitled')
    onSaid(say('people.where.taken', { person, moment: name, titles: titlesOf(tasks) }))
    return true
  }
  const here = cellOf(at)
  return (
    <div className={styles.work}>
      <Grid
        label={say('people.where')}
        corner={say('people.where.person')}
        rows={rows.map(row => ({ id: row.person.id, head: <PersonHead row={row} /> }))}
        columns={columns.map(moment => ({ id: moment?.id ?? 'besides', head: <MomentHead moment={moment} /> }))}
        at={at}
        onGo={setAt}
        cell={spot => <TaskCell cell={cellOf(spot)} />}
        isAmiss={spot => cellOf(spot)?.tasks.some(task => task.clashes) ?? false}
        onKey={onKey}
        onOpen={() => panel.current?.querySelector<HTMLElement>('input, button')?.focus()}
      />
      {here && (
        <section ref={panel} className={styles.panel} aria-label={say('people.where.could')}>
          <WherePanel
            key={`${here.row.person.id} ${here.moment?.id}`}
            row={here.row}
            moment={here.moment}
            weekday={weekday}
          />
          {!onlyLooks && <p className={styles.quiet}>{say('people.where.keys')}</p>}
          {!onlyLooks && (
            <div className={styles.add}>
              <AddAdult kind="person" />
            </div>
          )}
        </section>
      )}
    </div>
  )
}

interface Cell {
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

function useTitlesOf(): (tasks: readonly Task[]) => string {
  const say = useEveryWord()
  const format = useFormat()
  const practices = usePlan(plan => plan.practices)
  return tasks => format.list(tasks.map(task => practices.get(task.practice)?.title || say('card.untitled')))
}

function PersonHead({ row }: { row: PersonRow }) {
  const say = useEveryWord()
  const clashes = row.bookings.length > 0
  return (
    <>
      <span dir="auto">{shortened(row.person.label || say('card.untitled'), 60)}</span>{' '}
      {clashes && <span className={styles.amiss}>{say('people.where.clash')}</span>}
    </>
  )
}

function MomentHead({ moment }: { moment: Moment | null }) {
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

function TaskCell({ cell }: { cell: Cell | undefined }) {
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
