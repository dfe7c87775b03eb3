import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { sayDate } from '../sayDate.ts'
import { courseOf, type Measure, type MeasureRow } from './measureRows.ts'

/** A value in the unit of its measure, as the language writes it. */
export function useSayValue(): (measure: Pick<Measure, 'unit'>, value: number) => string {
  const say = useEveryWord()
  const format = useFormat()
  return ({ unit }, value) =>
    unit.trim() === '' ? format.number(value) : say('measure.value', { value: format.number(value), unit })
}

/** What the readings of a measure say: first, last, which way, and how near the aim; never why. */
export function useSayCourse(): (row: Pick<MeasureRow, 'measure' | 'readings'>) => string {
  const say = useEveryWord()
  const format = useFormat()
  const sayValue = useSayValue()
  const date = (of: string) => sayDate(of, format.language)
  return ({ measure, readings }) => {
    const { baseline, target } = measure
    const course = courseOf(measure, readings)
    const before = baseline === undefined ? [] : [say('measure.before', { value: sayValue(measure, baseline) })]
    const aim = target === undefined ? [] : [say('measure.aim.is', { value: sayValue(measure, target) })]
    if (!course) {
      const [only] = readings
      const once = only ? say('measure.once', { value: sayValue(measure, only.value), date: date(only.date) }) : ''
      return [once || say('measure.readings.none'), ...before, ...aim].join(' ')
    }
    const { first, last, way } = course
    return [
      say('measure.course', {
        first: format.number(first.value),
        firstDate: date(first.date),
        last: sayValue(measure, last.value),
        lastDate: date(last.date),
      }),
      say(`measure.way.${way}`),
      ...(course.aim && target !== undefined
        ? [say(`measure.aim.${course.aim}`, { value: format.number(target) })]
        : []),
    ].join(' ')
  }
}
