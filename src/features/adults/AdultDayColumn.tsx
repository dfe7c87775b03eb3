import type { Id } from '../../domain/ids.ts'
import type { Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { AdultHead } from './AdultHead.tsx'
import type { Act, AdultColumn } from './adultColumn.ts'
import styles from './Board.module.css'
import { BoxList } from './BoxList.tsx'
import { Card } from './Card.tsx'
import type { ClockRows } from './clockRows.ts'
import type { Box } from './layOut.ts'

interface AdultDayColumnProps {
  place: number
  column: AdultColumn
  boxes: readonly Box<Act>[]
  rows: ClockRows
  weekday: number
  onAbout: ((id: Id) => void) | undefined
}

/** One adult's day: what they do and when, free time between, and what has no time yet. */
export function AdultDayColumn({ place, column, boxes, rows, weekday, onAbout }: AdultDayColumnProps) {
  const say = useEveryWord()
  const format = useFormat()
  const practices = usePlan(plan => plan.practices)
  const moments = usePlan(plan => plan.moments)
  const titleOf = (id: Id<'practice'>) => practices.get(id)?.title || say('card.untitled')
  const isBackstage = (act: Act) => practices.get(act.practice)?.visibility === 'backstage'
  const headId = `adults-${column.id}`
  return (
    <section className={styles.column} style={{ gridColumnStart: place }} aria-labelledby={headId}>
      <AdultHead headId={headId} id={column.id} onAbout={onAbout} />
      {column.toPlace.length > 0 && <ToPlace practices={column.toPlace} onAbout={onAbout} />}
      {boxes.length === 0 && (
        <p className={styles.idle}>{say('adults.idle', { weekday: format.weekday(weekday, 'long') })}</p>
      )}
      <BoxList
        boxes={boxes}
        rows={rows}
        leastGap={15}
        kind="role"
        isClash={box => box.items.some(act => act.clashes.length > 0)}
        isBackstage={box => box.items.every(isBackstage)}
        gap={({ start, end }) => say('adults.free', { time: format.stretch(start, end) })}
        several={box => {
          const moment = moments.get(box.items[0]?.moment ?? 'moment:')
          if (!moment || box.items.some(act => act.moment !== moment.id)) return null
          return (
            <p className={styles.together}>{say('adults.together', { n: box.items.length, moment: moment.title })}</p>
          )
        }}
        card={act => (
          <Card
            key={`${act.practice} ${act.moment}`}
            id={act.practice}
            title={titleOf(act.practice)}
            stretch={act}
            onPress={onAbout}
          >
            {isBackstage(act) && <span>{say('practice.backstage')}</span>}
            {act.clashes.length > 0 && <span className={styles.short}>{say('adults.clash')}</span>}
          </Card>
        )}
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
