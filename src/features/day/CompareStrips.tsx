import { type CSSProperties, useCallback, useMemo, useState } from 'react'
import { partOf } from '../../derive/theDay.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './Compare.module.css'
import { type Compared, type ComparedDay, comparedDays } from './compareLayout.ts'
import { isStacked } from './stripLayout.ts'
import { type Standing, timeGrid } from './timeGrid.ts'
import { useJoins } from './useJoins.ts'
import { longestWord } from './wordWidth.ts'

type Block = { readonly start: number; readonly end: number; readonly of: Compared }

/** Two strips on one axis: across a wide page one above the other, down a narrow one side by side. */
export function CompareStrips({ above, below }: { above: Day; below: Day }) {
  const both = useDerived(comparedDays, above.id, below.id)
  const [width, setWidth] = useState(1280)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const grid = useMemo(
    () =>
      timeGrid(both.map(({ timed }) => timed.map((of): Block => ({ start: of.moment.start, end: of.moment.end, of })))),
    [both],
  )
  const down = isStacked(width)
  return (
    <div ref={measure} className={styles.strips}>
      <div className={styles.scroller}>
        <Axis days={[above, below]} both={both} grid={grid} down={down} />
      </div>
      <Untimed days={[above, below]} both={both} />
    </div>
  )
}

interface AxisProps {
  days: readonly [Day, Day]
  both: readonly [ComparedDay, ComparedDay]
  grid: ReturnType<typeof timeGrid<Block>>
  down: boolean
}

/** Pixels a minute takes at least, down the page. */
const perMinute = 0.9

/** The axis itself; its tracks are as long as their minutes ask, and longer where words need it. */
function Axis({ days, both, grid, down }: AxisProps) {
  const format = useFormat()
  const tracks = grid.rows.map(minutes =>
    down ? `minmax(${Math.max(6, minutes * perMinute)}px, auto)` : `minmax(min-content, ${minutes}fr)`,
  )
  const [first, second] = grid.columns
  const lanes = [first?.lanes ?? 1, second?.lanes ?? 1] as const
  const [joins, drawJoins] = useJoins(both)
  const side = (count: number) => (down ? `repeat(${count}, minmax(0, 1fr))` : `repeat(${count}, auto)`)
  const across = `auto ${side(lanes[0])} ${down ? '12px' : '36px'} ${side(lanes[1])}`
  const style: CSSProperties = down
    ? { gridTemplateColumns: across, gridTemplateRows: `auto ${tracks.join(' ')}` }
    : { gridTemplateRows: across, gridTemplateColumns: tracks.join(' ') }
  const offsets = [1, lanes[0] + 2] as const
  return (
    <div ref={drawJoins} className={styles.axis} style={style} data-down={down ? '' : undefined}>
      <svg aria-hidden="true" className={styles.joins}>
        {joins.map(({ key, d }) => (
          <path key={key} d={d} />
        ))}
      </svg>
      {grid.hours.map(({ time, line }, index) => (
        <span
          key={time}
          aria-hidden="true"
          className={styles.hour}
          style={
            down
              ? { gridRow: `${line + 1} / -1`, gridColumn: 1 }
              : { gridColumn: `${line} / ${grid.hours[index + 1]?.line ?? -1}`, gridRow: 1 }
          }
        >
          {format.time(time)}
        </span>
      ))}
      {days.map((day, index) => (
        <Side
          key={day.id}
          day={day}
          isBelow={index === 1}
          standing={grid.columns[index]?.standing ?? []}
          offset={offsets[index] ?? 1}
          down={down}
        />
      ))}
    </div>
  )
}

interface SideProps {
  day: Day
  isBelow: boolean
  standing: readonly Standing<Block>[]
  offset: number
  down: boolean
}

function Side({ day, isBelow, standing, offset, down }: SideProps) {
  const say = useEveryWord()
  const title = day.title || say('day.untitled')
  return (
    <section aria-label={title} className={styles.side}>
      {standing.length === 0 && (
        <p
          className={styles.nothing}
          style={down ? { gridColumn: offset + 1, gridRow: 1 } : { gridRow: offset + 1, gridColumn: '1 / -1' }}
        >
          {say('compare.nothing')}
        </p>
      )}
      <ol className={styles.side}>
        {standing.map(one => (
          <CompareBlock key={one.item.of.moment.id} one={one} isBelow={isBelow} offset={offset} down={down} />
        ))}
      </ol>
    </section>
  )
}

interface CompareBlockProps {
  one: Standing<Block>
  isBelow: boolean
  offset: number
  down: boolean
}

const widestWord = 150

function CompareBlock({ one, isBelow, offset, down }: CompareBlockProps) {
  const say = useEveryWord()
  const format = useFormat()
  const school = usePlan(plan => plan.plan.school)
  const { moment, other } = one.item.of
  const title = moment.title || say('moment.untitled')
  const along = down ? `${one.row[0] + 1} / ${one.row[1] + 1}` : `${one.row[0]} / ${one.row[1]}`
  const [lane, reach] = one.lane
  const aside = `${offset + lane + 1} / ${offset + (down ? reach : lane + 1) + 1}`
  const least = Math.min(widestWord, Math.max(74, longestWord(title) + 20))
  return (
    <li
      data-joins={moment.id}
      className={cx(styles.block, styles[partOf(moment, school)], !other && styles.alone)}
      style={down ? { gridRow: along, gridColumn: aside } : { gridColumn: along, gridRow: aside, minInlineSize: least }}
    >
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.meta}>{format.stretch(one.item.start, one.item.end)}</span>
      {!other && <span className={styles.word}>{say(isBelow ? 'compare.new' : 'compare.gone')}</span>}
    </li>
  )
}

/** What has no time stands beside the axis, each day for itself. */
function Untimed({ days, both }: { days: readonly [Day, Day]; both: readonly [ComparedDay, ComparedDay] }) {
  const say = useEveryWord()
  if (both.every(day => day.untimed.length === 0)) return null
  return (
    <div className={styles.untimed}>
      <h3 className={styles.heading}>{say('compare.untimed')}</h3>
      {both.map(({ untimed }, index) =>
        untimed.length === 0 ? null : (
          <p key={days[index]?.id} dir="auto">
            <span className={styles.meta}>{days[index]?.title || say('day.untitled')}: </span>
            {untimed
              .map(({ moment, other }) => {
                const title = moment.title || say('moment.untitled')
                return other ? title : `${title} (${say(index === 1 ? 'compare.new' : 'compare.gone')})`
              })
              .join(' · ')}
          </p>
        ),
      )}
    </div>
  )
}
