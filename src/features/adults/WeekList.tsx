import type { Id } from '../../domain/ids.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { ActList } from './ActList.tsx'
import { type AdultId, isOneAct } from './adultColumn.ts'
import styles from './Board.module.css'
import { clockRows, rowTemplate } from './clockRows.ts'
import { HourLines } from './HourLines.tsx'
import { layOut } from './layOut.ts'
import { WeekdayHead } from './WeekdayHead.tsx'
import { weekColumns } from './weekColumns.ts'
import type { Here } from './whyHere.ts'

interface WeekListProps {
  adult: AdultId
  onAbout: ((id: Id, here?: Here) => void) | undefined
  /** What the minutes with students were worked out from. */
  onContact: (() => void) | undefined
}

/** One adult's week where there is room for one weekday at a time: the weekdays below one another, each on its clock. */
export function WeekList({ adult, onAbout, onContact }: WeekListProps) {
  const day = useScreen(screen => screen.day) ?? undefined
  const columns = useDerived(weekColumns, adult, day)
  return (
    <div className={styles.weekdays}>
      {columns.map(column => {
        const boxes = layOut(column.column.acts, isOneAct, 2)
        const rows = clockRows(boxes)
        return (
          <section key={column.weekday} aria-labelledby={`week-${column.weekday}`}>
            <WeekdayHead column={column} onContact={onContact} />
            {boxes.length > 0 && (
              <div
                className={styles.board}
                style={{
                  gridTemplateRows: `auto auto ${rowTemplate(rows)}`,
                  gridTemplateColumns: 'var(--clock) minmax(0, 1fr)',
                }}
              >
                <HourLines rows={rows} />
                <div className={styles.column} style={{ gridColumnStart: 2 }}>
                  <ActList
                    boxes={boxes}
                    rows={rows}
                    onAbout={onAbout && ((id, act) => onAbout(id, { adult, weekday: column.weekday, ...act }))}
                  />
                </div>
              </div>
            )}
          </section>
        )
      })}
    </div>
  )
}
