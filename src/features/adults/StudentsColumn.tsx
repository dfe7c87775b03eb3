import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { listNames } from '../../words/listNames.ts'
import styles from './Board.module.css'
import { BoxList } from './BoxList.tsx'
import { Card } from './Card.tsx'
import type { ClockRows } from './clockRows.ts'
import type { Box } from './layOut.ts'
import type { StudentMoment } from './studentColumn.ts'

interface StudentsColumnProps {
  boxes: readonly Box<StudentMoment>[]
  rows: ClockRows
  onAbout: ((id: Id) => void) | undefined
}

/** The students' day: what the adults' days are held against. */
export function StudentsColumn({ boxes, rows, onAbout }: StudentsColumnProps) {
  const say = useEveryWord()
  const format = useFormat()
  return (
    <section className={styles.column} style={{ gridColumnStart: 2 }} aria-labelledby="adults-students">
      <div className={styles.head}>
        <h3 id="adults-students" className={styles.name}>
          {say('adults.students')}
        </h3>
      </div>
      <BoxList
        boxes={boxes}
        rows={rows}
        leastGap={5}
        kind="day"
        gap={stretch => (
          <span data-card={`hole-${stretch.start}`} tabIndex={-1}>
            {say('adults.hole', { time: format.stretch(stretch.start, stretch.end) })}
          </span>
        )}
        card={item => (
          <Card
            key={item.moment.id}
            id={item.moment.id}
            title={item.moment.title || say('moment.untitled')}
            stretch={item}
            onPress={onAbout}
          >
            <AdultsThere item={item} />
          </Card>
        )}
      />
    </section>
  )
}

function AdultsThere({ item: { needed, adults, ratio, instead } }: { item: StudentMoment }) {
  const say = useEveryWord()
  const format = useFormat()
  return (
    <>
      {needed !== null ? (
        <span className={styles.short}>{say('adults.short', { needed, n: adults })}</span>
      ) : (
        <span>
          {adults === 0
            ? say('adults.noAdult')
            : ratio === null
              ? say('adults.adults', { n: adults })
              : say('adults.ratio', { n: adults, ratio: format.number(Math.round(ratio)) })}
        </span>
      )}
      {instead.length > 0 && (
        <span>
          {say('adults.variants', {
            titles: listNames(
              instead.map(moment => moment.title),
              format,
            ),
          })}
        </span>
      )}
    </>
  )
}
