import { memo, Suspense } from 'react'
import type { Slot } from '../../derive/slots.ts'
import type { Day } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import { lazily } from '../../ui/lazily.tsx'
import { EmptyPart } from './EmptyPart.tsx'
import { Ribbon } from './Ribbon.tsx'
import { SlotItem } from './SlotItem.tsx'
import styles from './Strip.module.css'
import type { StripRow as Row } from './stripLayout.ts'
import { WordsRow } from './WordsRow.tsx'

const ClockBand = lazily(
  async () => (await import('./ClockBand.tsx')).ClockBand,
  () => null,
)

interface StripRowProps {
  day: Day
  row: Row
  /** The moment in each column; none where a part of the day waits for its first. */
  places: readonly (Slot | undefined)[]
  scale: 'story' | 'clock'
  reading: boolean
  marking: 'aim' | 'today'
  still: boolean
  brief: boolean
}

const step = 22

/** One row of the strip: the clock if asked for, parts of the day, their cards, and the ribbon beneath. */
export const StripRow = memo(function StripRow({
  day,
  row,
  places,
  scale,
  reading,
  marking,
  still,
  brief,
}: StripRowProps) {
  const say = useWord()
  const slots = places.flatMap(slot => slot ?? [])
  const filled = { ...row, columns: row.columns.filter((_, index) => places[index]) }
  return (
    <div
      className={styles.scroller}
      data-scroller=""
      {...(reading && { tabIndex: 0, role: 'group', 'aria-label': day.title })}
    >
      <div
        className={styles.row}
        style={{ inlineSize: row.width, gridTemplateColumns: row.columns.map(column => `${column.width}px`).join(' ') }}
      >
        {scale === 'clock' && (
          <Suspense>
            <ClockBand day={day.id} row={filled} slots={slots} still={still} />
          </Suspense>
        )}
        {row.parts.map(band => (
          <div
            key={band.part}
            aria-hidden="true"
            className={cx(
              styles.tint,
              styles[band.part],
              band.from === 0 && styles.first,
              band.from + band.count === row.columns.length && styles.last,
            )}
            style={{ gridColumn: `${band.from + 1} / span ${band.count}` }}
          />
        ))}
        {row.parts.map(band => (
          <div key={band.part} className={styles.part} style={{ gridColumn: `${band.from + 1} / span ${band.count}` }}>
            <h3 className={styles.heading}>{say(`part.${band.part}`)}</h3>
            <ol className={styles.cards} aria-label={say(`part.${band.part}`)}>
              {places
                .slice(band.from, band.from + band.count)
                .map(slot =>
                  slot ? (
                    <SlotItem
                      key={slot.moment.id}
                      day={day.id}
                      slot={slot}
                      reading={reading}
                      still={still}
                      brief={brief}
                    />
                  ) : (
                    <EmptyPart key={band.part} part={band.part} />
                  ),
                )}
            </ol>
          </div>
        ))}
        <div className={styles.under}>
          <Ribbon day={day.id} row={filled} slots={slots} step={step} marking={marking} still={still} />
          <WordsRow row={row} places={places} reading={reading} />
        </div>
      </div>
    </div>
  )
})
