import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { ActList } from './ActList.tsx'
import { type AdultId, isOneAct } from './adultColumn.ts'
import styles from './Board.module.css'
import { BoxList } from './BoxList.tsx'
import { Card } from './Card.tsx'
import { clockRows, rowTemplate } from './clockRows.ts'
import { HourLines } from './HourLines.tsx'
import { layOut } from './layOut.ts'
import { WeekdayHead } from './WeekdayHead.tsx'
import { weekColumns, weekMoments } from './weekColumns.ts'
import type { Here } from './whyHere.ts'

interface WeekBoardProps {
  adult: AdultId
  onAbout: ((id: Id, here?: Here) => void) | undefined
  /** What the minutes with students were worked out from. */
  onContact: (() => void) | undefined
}

/** The page has room for the students' day beside the five; and for two things side by side in each. */
const roomy = 1200
const wide = 1700

/** One adult's week: the weekdays beside one another on one clock, and beside them the students' day. */
export function WeekBoard({ adult, onAbout, onContact }: WeekBoardProps) {
  const say = useEveryWord()
  const format = useFormat()
  const day = useScreen(screen => screen.day) ?? undefined
  const width = usePageWidth()
  const hasStudents = width >= roomy
  const columns = useDerived(weekColumns, adult, day)
  const moments = useDerived(weekMoments, day)
  const students = hasStudents ? layOut(moments, () => false, width >= wide ? 2 : 1) : []
  const days = columns.map(column => ({
    ...column,
    boxes: layOut(column.column.acts, isOneAct, width >= wide ? 2 : 1),
  }))
  const rows = clockRows([...students, ...days.flatMap(({ boxes }) => boxes)])
  const first = hasStudents ? 3 : 2
  return (
    <div
      className={styles.board}
      style={{
        gridTemplateRows: `auto auto ${rowTemplate(rows)}`,
        gridTemplateColumns: [
          'var(--clock)',
          ...(hasStudents ? ['minmax(0, 1fr)'] : []),
          ...days.map(() => 'minmax(0, 1fr)'),
        ].join(' '),
      }}
    >
      <HourLines rows={rows} />
      {hasStudents && (
        <section className={styles.column} style={{ gridColumnStart: 2 }} aria-labelledby="week-students">
          <div className={styles.head}>
            <h3 id="week-students" className={styles.name}>
              {say('adults.students')}
            </h3>
          </div>
          <BoxList
            boxes={students}
            rows={rows}
            leastGap={5}
            kind="day"
            gap={stretch => say('adults.hole', { time: format.stretch(stretch.start, stretch.end) })}
            card={item => (
              <Card
                key={item.moment.id}
                id={item.moment.id}
                title={item.moment.title || say('moment.untitled')}
                stretch={item}
                onPress={onAbout}
              >
                {item.weekdays.length < columns.length && <span>{format.weekdays(item.weekdays)}</span>}
              </Card>
            )}
          />
        </section>
      )}
      {days.map((column, index) => (
        <section
          key={column.weekday}
          className={styles.column}
          style={{ gridColumnStart: first + index }}
          aria-labelledby={`week-${column.weekday}`}
        >
          <WeekdayHead column={column} onContact={onContact} />
          <ActList
            boxes={column.boxes}
            rows={rows}
            onAbout={onAbout && ((id, act) => onAbout(id, { adult, weekday: column.weekday, ...act }))}
          />
        </section>
      ))}
    </div>
  )
}
