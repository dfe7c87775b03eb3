import { useMemo, useState } from 'react'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { select, show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { isStacked } from './stripLayout.ts'
import { useStripWidth } from './useStripWidth.ts'
import styles from './Week.module.css'
import { WeekBar } from './WeekBar.tsx'
import { WeekGrid } from './WeekGrid.tsx'
import { untimedOf, weekdayOf, weekdaysShown } from './week.ts'

/** The day over its weekdays, time running down the page: what runs when, and the holes that are left. */
export function WeekView({ day }: { day: Day }) {
  const say = useEveryWord()
  const { getState } = useOpenPlan()
  const moments = usePlan(plan => plan.moments)
  const learner = useScreen(screen => screen.learner) ?? undefined
  const weekdays = useDerived(weekdaysShown, day.id)
  const untimed = useDerived(untimedOf, day.id, learner)
  const [measure, width] = useStripWidth()
  const still = useIsStill()
  const narrow = isStacked(width)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when a moment changes
  const columns = useMemo(
    () => weekdays.map(weekday => ({ weekday, items: weekdayOf(getState(), day.id, weekday, learner) })),
    [weekdays, moments, day.id, learner, getState],
  )
  const [asked, setAsked] = useState(() => weekdays[0] ?? 1)
  const shown = weekdays.includes(asked) ? asked : (weekdays[0] ?? 1)
  const isEmpty = columns.every(column => column.items.length === 0)
  return (
    <section ref={measure} aria-label={say('week.title')} className={styles.week}>
      {!isEmpty && !still && <WeekBar day={day} />}
      {!isEmpty && narrow && <Stepper weekdays={weekdays} shown={shown} onShow={setAsked} />}
      {isEmpty ? (
        <EmptyWeek />
      ) : (
        <WeekGrid
          columns={narrow ? columns.filter(column => column.weekday === shown) : columns}
          all={weekdays}
          still={still}
        />
      )}
      {untimed.length > 0 && !isEmpty && <Untimed moments={untimed} still={still} />}
    </section>
  )
}

interface StepperProps {
  weekdays: readonly number[]
  shown: number
  onShow: (weekday: number) => void
}

/** One weekday at a time, where the page is narrow. */
function Stepper({ weekdays, shown, onShow }: StepperProps) {
  const say = useEveryWord()
  const format = useFormat()
  return (
    <Segmented
      label={say('week.day')}
      value={String(shown)}
      options={weekdays.map(weekday => ({ value: String(weekday), label: format.weekday(weekday) }))}
      onChange={value => onShow(Number(value))}
    />
  )
}

function EmptyWeek() {
  const say = useEveryWord()
  const still = useIsStill()
  return (
    <div className={styles.empty}>
      <h3 className={styles.ask}>{say('week.empty.ask')}</h3>
      <p>{say('week.empty.help')}</p>
      {!still && (
        <div className={styles.verbs}>
          <Button onClick={() => show({ scale: 'clock' })}>{say('week.empty.clock')}</Button>
          <Button look="plain" onClick={() => show({ pasting: { text: '', after: null, instead: null } })}>
            {say('day.paste')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Untimed({ moments, still }: { moments: ReturnType<typeof untimedOf>; still: boolean }) {
  const say = useEveryWord()
  const selected = useScreen(screen => screen.selected)
  return (
    <div className={styles.untimed}>
      <h3 className={styles.heading}>{say('week.untimed')}</h3>
      <ul className={styles.loose}>
        {moments.map(moment => (
          <li key={moment.id}>
            {still ? (
              <span dir="auto">{moment.title || say('moment.untitled')}</span>
            ) : (
              <Button aria-pressed={selected === moment.id} data-card={moment.id} onClick={() => select(moment.id)}>
                {moment.title || say('moment.untitled')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
