import { useEffect, useRef } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { AdultDayColumn } from './AdultDayColumn.tsx'
import { type AdultId, adultColumns, isOneAct } from './adultColumn.ts'
import type { NumberName } from './adultNumbers.ts'
import styles from './Board.module.css'
import { clockRows, rowTemplate } from './clockRows.ts'
import { HourLines } from './HourLines.tsx'
import { gapsBetween, layOut } from './layOut.ts'
import { StudentsColumn } from './StudentsColumn.tsx'
import { studentMoments } from './studentColumn.ts'
import type { Here } from './whyHere.ts'

interface BoardProps {
  /** Ids with a space between. */
  adults: string
  weekday: number
  /** What to bring into sight. */
  target: { readonly id: string } | null
  onAbout: ((id: Id, here?: Here) => void) | undefined
  onNumber: ((id: AdultId, name: NumberName) => void) | undefined
}

/** The clock, the students' day and the days of some adults beside it: one grid, so that all keep the same rows. */
export function Board({ adults, weekday, target, onAbout, onNumber }: BoardProps) {
  const day = useScreen(screen => screen.day) ?? undefined
  const moments = useDerived(studentMoments, weekday, day)
  const columns = useDerived(adultColumns, adults, weekday, day)
  const narrow = usePageWidth() < 700
  const students = layOut(moments, () => false, narrow ? 1 : 2)
  const days = columns.map(column => ({ column, boxes: layOut(column.acts, isOneAct, narrow ? 2 : 3) }))
  const boxes = [...students, ...days.flatMap(({ boxes }) => boxes)]
  const rows = clockRows([...boxes, ...gapsBetween(students, 5)])
  const board = useTarget(target)
  return (
    <div
      ref={board}
      className={styles.board}
      style={{
        gridTemplateRows: `auto auto ${rowTemplate(rows)}`,
        gridTemplateColumns: ['var(--clock)', 'minmax(0, var(--students))', ...days.map(widthOf)].join(' '),
      }}
    >
      <HourLines rows={rows} />
      <StudentsColumn boxes={students} rows={rows} onAbout={onAbout} />
      {days.map(({ column, boxes }, index) => (
        <AdultDayColumn
          key={column.id}
          place={index + 3}
          column={column}
          boxes={boxes}
          rows={rows}
          weekday={weekday}
          onAbout={onAbout}
          onNumber={onNumber}
        />
      ))}
    </div>
  )
}

/** A day with things side by side gets more of the page. */
function widthOf({ boxes }: { boxes: readonly { readonly lanes: number }[] }): string {
  return boxes.some(box => box.lanes > 1) ? 'minmax(0, 1.45fr)' : 'minmax(0, 1fr)'
}

/** Scrolls what was asked for into the middle of the page and puts the focus on it. */
function useTarget(target: { readonly id: string } | null) {
  const board = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!target) return
    const found = [...(board.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find(
      element => element.dataset.card === target.id,
    )
    found?.scrollIntoView?.({ block: 'center', behavior: 'smooth' })
    found?.focus({ preventScroll: true })
  }, [target])
  return board
}
