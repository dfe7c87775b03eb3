import { type KeyboardEvent, useRef, useState } from 'react'
import { AddAdult } from '../../cards/people/AddAdult.tsx'
import { type Task, type WhoIsWhere, whoIsWhere } from '../../derive/whoIsWhere.ts'
import { setAssignedMoment } from '../../document/peopleCommands.ts'
import type { Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { DoubleBookings } from './DoubleBookings.tsx'
import { Grid } from './Grid.tsx'
import type { Spot } from './gridKeys.ts'
import styles from './People.module.css'
import { narrow } from './tabs.ts'
import { useWeekday } from './Weekdays.tsx'
import { MomentHead, PersonHead, TaskCell, tasksIn, type WhereCell } from './WhereCells.tsx'
import { NoMoments, NoPeople } from './WhereEmpty.tsx'
import { WhereList } from './WhereList.tsx'
import { WherePanel } from './WherePanel.tsx'

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
  const still = useIsStill()
  const titlesOf = useTitlesOf()
  const hasBesides = rows.some(row => row.besides.length > 0)
  const columns: readonly (Moment | null)[] = hasBesides ? [...moments, null] : moments
  const [asked, setAt] = useState<Spot>({ row: 0, column: 0 })
  const at = { row: Math.min(asked.row, rows.length - 1), column: Math.min(asked.column, columns.length - 1) }
  const panel = useRef<HTMLDivElement>(null)
  const cellOf = ({ row, column }: Spot): WhereCell | undefined => {
    const [its, moment] = [rows[row], columns[column]]
    return its && moment !== undefined ? { row: its, moment, tasks: tasksIn(its, moment) } : undefined
  }
  const onKey = ({ key }: KeyboardEvent, spot: Spot) => {
    const cell = cellOf(spot)
    if (still || !cell?.moment || (key !== 'Delete' && key !== 'Backspace')) return false
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
          {!still && <p className={styles.quiet}>{say('people.where.keys')}</p>}
          {!still && (
            <div className={styles.add}>
              <AddAdult kind="person" />
            </div>
          )}
        </section>
      )}
    </div>
  )
}

function useTitlesOf(): (tasks: readonly Task[]) => string {
  const say = useEveryWord()
  const format = useFormat()
  const practices = usePlan(plan => plan.practices)
  return tasks => format.list(tasks.map(task => practices.get(task.practice)?.title || say('card.untitled')))
}
