import { type CSSProperties, type KeyboardEvent, useMemo } from 'react'
import { runsOn, schoolWeek } from '../../domain/clock.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { showDay } from './dayScreen.ts'
import { HoleMenu } from './HoleMenu.tsx'
import { onMoveKey } from './moveKeys.ts'
import { type Standing, timeGrid } from './timeGrid.ts'
import { useMoments } from './useMoments.ts'
import styles from './Week.module.css'
import type { InWeek } from './week.ts'

interface WeekGridProps {
  columns: readonly { readonly weekday: number; readonly items: readonly InWeek[] }[]
  /** Every weekday of the week, shown or not. */
  all: readonly number[]
  still: boolean
}

/** Pixels a minute takes at least. */
const perMinute = 1.35
const narrowestLane = 92
const narrowest = 118

/** The weekdays side by side on one axis of time; rows grow with their words, in every weekday at once. */
export function WeekGrid({ columns, all, still }: WeekGridProps) {
  const say = useEveryWord()
  const format = useFormat()
  const grid = useMemo(() => timeGrid(columns.map(column => column.items)), [columns])
  const tracks = grid.columns.map(
    ({ lanes }) => `repeat(${lanes}, minmax(${lanes > 1 ? narrowestLane : narrowest}px, 1fr))`,
  )
  const rows = grid.rows.map(minutes => `minmax(${Math.max(6, minutes * perMinute)}px, auto)`)
  const style = {
    gridTemplateColumns: `auto ${tracks.join(' ')}`,
    gridTemplateRows: `auto ${rows.join(' ')}`,
  }
  let first = 2
  return (
    <div className={styles.scroller}>
      <div className={styles.grid} style={style}>
        <div aria-hidden="true" className={styles.hours}>
          {grid.hours.map(({ time, line }) => (
            <span key={time} className={styles.hour} style={{ gridRow: `${line + 1} / -1` }}>
              {format.time(time)}
            </span>
          ))}
        </div>
        {grid.columns.map(({ standing, lanes }, index) => {
          const weekday = columns[index]?.weekday ?? 1
          const from = first
          first += lanes
          return (
            <section
              key={weekday}
              aria-label={format.weekday(weekday, 'long')}
              className={styles.column}
              style={{ gridColumn: `${from} / span ${lanes}` }}
            >
              <h3 className={styles.weekday}>{format.weekday(weekday, 'long')}</h3>
              {standing.length === 0 && <p className={styles.nothing}>{say('week.nothing')}</p>}
              <ol className={styles.items} onKeyDown={walk}>
                {standing.map(one => (
                  <Item
                    key={one.item.moment?.id ?? `hole ${one.item.start}`}
                    one={one}
                    weekday={weekday}
                    all={all}
                    still={still}
                  />
                ))}
              </ol>
            </section>
          )
        })}
      </div>
    </div>
  )
}

interface ItemProps {
  one: Standing<InWeek>
  weekday: number
  all: readonly number[]
  still: boolean
}

function Item({ one, weekday, all, still }: ItemProps) {
  const say = useEveryWord()
  const { item } = one
  const place: CSSProperties = {
    gridRow: `${one.row[0]} / ${one.row[1]}`,
    gridColumn: `${one.lane[0] + 1} / ${one.lane[1] + 1}`,
  }
  if (item.moment)
    return <Block item={item} moment={item.moment} weekday={weekday} all={all} still={still} place={place} />
  const text = say('hole.free', { minutes: say('unit.min', { n: item.end - item.start }) })
  return (
    <li className={styles.hole} style={place}>
      {still ? text : <HoleMenu hole={{ start: item.start, end: item.end, weekdays: [weekday] }} text={text} />}
    </li>
  )
}

interface BlockProps {
  item: InWeek
  moment: NonNullable<InWeek['moment']>
  weekday: number
  all: readonly number[]
  still: boolean
  place: CSSProperties
}

function Block({ moment, weekday, all, still, place }: BlockProps) {
  const say = useEveryWord()
  const format = useFormat()
  const moments = useMoments()
  const selected = useScreen(screen => screen.selected === moment.id)
  const title = moment.title || say('moment.untitled')
  const time = format.stretch(moment.start, moment.end)
  const runs = runsOn(moment)
  const everyDay = all.filter(day => schoolWeek.includes(day)).every(day => runs.includes(day))
  const only = everyDay ? '' : say('week.only', { days: format.weekdays(runs) })
  const words = (
    <>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.meta}>
        {time}
        {only && `, ${only}`}
      </span>
    </>
  )
  return (
    <li className={styles.place} style={place}>
      {still ? (
        <div className={styles.block}>{words}</div>
      ) : (
        <button
          type="button"
          data-card={moment.id}
          data-weekday={weekday}
          aria-pressed={selected}
          className={cx(styles.block, selected && styles.selected)}
          onClick={() => {
            if (selected) showDay({ open: { panel: 'details', moment: moment.id } })
            else select(moment.id)
          }}
          onKeyDown={event => onMoveKey(event, moment, 'week', moments)}
        >
          {words}
        </button>
      )}
    </li>
  )
}

/** Arrow keys go through the week: up and down in a weekday, across to what stands beside. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const here = event.target instanceof HTMLElement ? event.target.closest('button') : null
  const grid = event.currentTarget.closest(`.${styles.grid}`)
  if (!here || !grid) return
  const lists = [...grid.querySelectorAll('ol')]
  const at = lists.indexOf(event.currentTarget as HTMLOListElement) // the list this listens on
  const mirrored = getComputedStyle(here).direction === 'rtl'
  const across = { ArrowRight: mirrored ? -1 : 1, ArrowLeft: mirrored ? 1 : -1 }[event.key]
  const down = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const buttonsOf = (list: Element | undefined) => [...(list?.querySelectorAll<HTMLElement>('button') ?? [])]
  const own = buttonsOf(lists[at])
  const next = down ? own[own.indexOf(here) + down] : across ? nearest(buttonsOf(lists[at + across]), here) : undefined
  if (!down && !across) return
  event.preventDefault()
  next?.focus()
}

function nearest(buttons: readonly HTMLElement[], here: HTMLElement): HTMLElement | undefined {
  const top = here.getBoundingClientRect().top
  const distance = (button: HTMLElement) => Math.abs(button.getBoundingClientRect().top - top)
  return buttons.toSorted((a, b) => distance(a) - distance(b))[0]
}
