import { useFormat } from '../../store/language.tsx'

/** One weekday in full, several in short. */
export function useSayDays(): (weekdays: readonly number[]) => string {
  const format = useFormat()
  return weekdays => {
    const [only, ...others] = weekdays
    return only !== undefined && others.length === 0 ? format.weekday(only, 'long') : format.weekdays(weekdays)
  }
}
