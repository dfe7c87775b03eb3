import { busyWeekdays, weekdayShown } from '../../derive/busyWeekdays.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Segmented } from '../../ui/Segmented.tsx'

/** The weekday shown: the one asked for on any screen of adults, where anything happens on it. */
export function useWeekday(): { weekday: number; busy: readonly number[] } {
  const day = useScreen(screen => screen.day) ?? undefined
  const busy = useDerived(busyWeekdays, day)
  return {
    busy,
    weekday: weekdayShown(
      useScreen(screen => screen.weekday),
      busy,
    ),
  }
}

/** The weekdays on which anything happens; nothing where there is no choice. */
export function Weekdays() {
  const say = useEveryWord()
  const format = useFormat()
  const { weekday, busy } = useWeekday()
  if (busy.length < 2) return null
  return (
    <Segmented
      label={say('adults.weekday')}
      value={String(weekday)}
      options={busy.map(day => ({ value: String(day), label: format.weekday(day) }))}
      onChange={day => show({ weekday: Number(day) })}
    />
  )
}
