import type { Id } from '../../domain/ids.ts'
import type { Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { ActList } from './ActList.tsx'
import { AdultHead } from './AdultHead.tsx'
import type { Act, AdultColumn, AdultId } from './adultColumn.ts'
import type { NumberName } from './adultNumbers.ts'
import styles from './Board.module.css'
import type { ClockRows } from './clockRows.ts'
import type { Box } from './layOut.ts'
import type { Here } from './whyHere.ts'

interface AdultDayColumnProps {
  place: number
  column: AdultColumn
  boxes: readonly Box<Act>[]
  rows: ClockRows
  weekday: number
  onAbout: ((id: Id, here?: Here) => void) | undefined
  onNumber: ((id: AdultId, name: NumberName) => void) | undefined
}

/** One adult's day: what they do and when, free time between, and what has no time yet. */
export function AdultDayColumn({ place, column, boxes, rows, weekday, onAbout, onNumber }: AdultDayColumnProps) {
  const say = useEveryWord()
  const format = useFormat()
  const headId = `adults-${column.id}`
  return (
    <section className={styles.column} style={{ gridColumnStart: place }} aria-labelledby={headId}>
      <AdultHead headId={headId} id={column.id} onAbout={onAbout} onNumber={onNumber} />
      {column.toPlace.length > 0 && <ToPlace practices={column.toPlace} onAbout={onAbout} />}
      {boxes.length === 0 && (
        <p className={styles.idle}>{say('adults.idle', { weekday: format.weekday(weekday, 'long') })}</p>
      )}
      <ActList
        boxes={boxes}
        rows={rows}
        onAbout={onAbout && ((id, act) => onAbout(id, { adult: column.id, weekday, ...act }))}
      />
    </section>
  )
}

function ToPlace({ practices, onAbout }: { practices: readonly Practice[]; onAbout: ((id: Id) => void) | undefined }) {
  const say = useEveryWord()
  const minutes = practices.reduce(
    (sum, { timing }) => sum + (timing.kind === 'floating' ? timing.minutes * timing.timesPerWeek : 0),
    0,
  )
  return (
    <details className={styles.toPlace}>
      <summary>{say('adults.toPlace', { minutes })}</summary>
      <ul>
        {practices.map(({ id, title, timing }) => {
          if (timing.kind !== 'floating') return null
          const words = say('adults.toPlace.item', {
            title: title || say('card.untitled'),
            minutes: timing.minutes,
            n: timing.timesPerWeek,
          })
          return (
            <li key={id}>
              {onAbout ? (
                <button type="button" className={styles.floating} data-card={id} dir="auto" onClick={() => onAbout(id)}>
                  {words}
                </button>
              ) : (
                <span dir="auto">{words}</span>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
