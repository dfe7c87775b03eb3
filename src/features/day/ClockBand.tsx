import { memo, Suspense, useMemo } from 'react'
import type { Hole } from '../../derive/holes.ts'
import { holes } from '../../derive/holes.ts'
import type { Slot } from '../../derive/slots.ts'
import type { TimedMoment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { lazily } from '../../ui/lazily.tsx'
import styles from './ClockBand.module.css'
import { ClockBlock } from './ClockBlock.tsx'
import { holesTogether, hourTicks, isEveryDay, lanesOf, linesFor, spanOf } from './clockBand.ts'
import type { StripRow } from './stripLayout.ts'

interface ClockBandProps {
  day: string
  row: StripRow
  slots: readonly Slot[]
  still: boolean
}

const lane = 34
/** A line of words that can be pressed. */
const line = 44
const stillLine = 20

const HoleMenu = lazily(async () => (await import('./HoleMenu.tsx')).HoleMenu, HoleText)

function HoleText({ text }: { text: string }) {
  return text
}

/** The clock over one row of cards: blocks as wide as their minutes, hours, overlaps in lanes, holes hatched. */
export const ClockBand = memo(function ClockBand({ day, row, slots, still }: ClockBandProps) {
  const format = useFormat()
  const timed = useMemo(() => slots.map(slot => slot.moment).filter(isTimed), [slots])
  const span = spanOf(timed)
  const all = useDerived(holes, day)
  if (!span) return null
  const perMinute = row.width / (span.end - span.start)
  const at = (minutes: number) => (minutes - span.start) * perMinute
  const byStart = timed.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const lanes = lanesOf(byStart)
  const height = (Math.max(0, ...lanes) + 1) * lane
  return (
    <div className={styles.band} data-still="">
      <div aria-hidden="true" className={styles.hours}>
        {hourTicks(span, perMinute).map(tick => (
          <span key={tick} className={styles.hour} style={{ insetInlineStart: at(tick) }}>
            {format.time(tick)}
          </span>
        ))}
      </div>
      <div aria-hidden="true" className={styles.blocks} style={{ blockSize: height }}>
        {byStart.map((moment, index) => (
          <ClockBlock
            key={moment.id}
            moment={moment}
            start={at(moment.start)}
            perMinute={perMinute}
            top={(lanes[index] ?? 0) * lane}
            still={still}
          />
        ))}
        <Hatches all={all} span={span} at={at} height={height} />
      </div>
      <HoleWords all={all} timed={timed} at={at} width={row.width} still={still} />
      <Threads row={row} slots={slots} at={at} />
    </div>
  )
})

interface HolesProps {
  all: readonly Hole[]
  at: (minutes: number) => number
}

function Hatches({ all, span, at, height }: HolesProps & { span: { start: number; end: number }; height: number }) {
  return holesTogether(all)
    .filter(hole => hole.start >= span.start && hole.end <= span.end)
    .map(hole => (
      <span
        key={`${hole.start} ${hole.end}`}
        className={styles.hole}
        style={{ insetInlineStart: at(hole.start), inlineSize: at(hole.end) - at(hole.start), blockSize: height }}
      />
    ))
}

/** The holes in words under their places, each on the first line where it meets no other. */
function HoleWords({
  all,
  timed,
  at,
  width,
  still,
}: HolesProps & { timed: readonly TimedMoment[]; width: number; still: boolean }) {
  const say = useWord()
  const format = useFormat()
  const found = holesTogether(all)
    .filter(hole => timed.some(moment => moment.end === hole.start) || timed.some(moment => moment.start === hole.end))
    .map(hole => {
      const minutes = say('unit.min', { n: hole.end - hole.start })
      const text = isEveryDay(hole.weekdays, timed)
        ? say('day.hole', { minutes })
        : say('day.holeOn', { minutes, days: format.weekdays(hole.weekdays) })
      const room = Math.min(width, text.length * 8.5 + 28)
      return { hole, text, width: room, x: Math.max(0, Math.min(at(hole.start), width - room)) }
    })
  if (found.length === 0) return null
  const lines = linesFor(found)
  const high = still ? stillLine : line
  return (
    <ul className={styles.holeWords} style={{ blockSize: (Math.max(...lines) + 1) * high }}>
      {found.map(({ hole, text, x }, index) => (
        <li key={`${x} ${text}`} style={{ insetInlineStart: x, insetBlockStart: (lines[index] ?? 0) * high }}>
          {still ? (
            text
          ) : (
            <Suspense fallback={text}>
              <HoleMenu hole={hole} text={text} />
            </Suspense>
          )}
        </li>
      ))}
    </ul>
  )
}

/** From each block to its card. */
function Threads({ row, slots, at }: { row: StripRow; slots: readonly Slot[]; at: (minutes: number) => number }) {
  return (
    <svg aria-hidden="true" className={styles.threads} width={row.width} height="20">
      {slots.map(({ moment }, index) => {
        const column = row.columns[index]
        if (!column || !isTimed(moment)) return null
        const start = at(moment.start) + 2
        return <path key={moment.id} d={`M${start} 0C${start} 10 ${column.x + 6} 10 ${column.x + 6} 20`} />
      })}
    </svg>
  )
}
