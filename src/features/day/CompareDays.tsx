import type { ReactNode } from 'react'
import { daysInOrder } from '../../derive/inOrder.ts'
import { isId } from '../../domain/ids.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import styles from './Compare.module.css'
import { CompareStrips } from './CompareStrips.tsx'
import { DifferenceWords } from './DifferenceWords.tsx'

/** Two days of the plan, one above the other on one axis of time, and what is different in words. */
export function CompareDays({ day }: { day: Day }) {
  const say = useEveryWord()
  const days = useDerived(daysInOrder)
  const asked = useScreen(screen => screen.comparing)
  const other = days.find(one => one.id === asked && one.id !== day.id) ?? days.find(one => one.id !== day.id)
  const end = <Button onClick={() => show({ comparing: null })}>{say('compare.end')}</Button>
  if (!other) return <NoOther end={end} />
  // what students live today stands above what is dreamed of
  const [above, below] = other.kind === 'today' || day.kind !== 'today' ? [other, day] : [day, other]
  const choose = (place: 'above' | 'below', id: string) => {
    if (!isId('day', id)) return
    const isShown = (place === 'above' ? above : below).id === day.id
    const taken = place === 'above' ? below : above
    if (id === taken.id) return show({ day: other.id, comparing: day.id })
    if (isShown) show({ day: id })
    else show({ comparing: id })
  }
  return (
    <section aria-label={say('compare.title')} className={styles.compare}>
      <div className={styles.tools}>
        <DayField label={say('compare.above')} value={above} days={days} onChoose={id => choose('above', id)} />
        <DayField label={say('compare.below')} value={below} days={days} onChoose={id => choose('below', id)} />
        {end}
      </div>
      <CompareStrips above={above} below={below} />
      <DifferenceWords above={above} below={below} />
    </section>
  )
}

interface DayFieldProps {
  label: string
  value: Day
  days: readonly Day[]
  onChoose: (id: string) => void
}

function DayField({ label, value, days, onChoose }: DayFieldProps) {
  const say = useEveryWord()
  return (
    <SelectField label={label} value={value.id} onChange={event => onChoose(event.target.value)}>
      {days.map(day => (
        <option key={day.id} value={day.id}>
          {day.title || say('day.untitled')}
        </option>
      ))}
    </SelectField>
  )
}

function NoOther({ end }: { end: ReactNode }) {
  const say = useEveryWord()
  const onlyLooks = useOnlyLooks()
  return (
    <div className={styles.none}>
      <h3 className={styles.ask}>{say('compare.none')}</h3>
      <p>{say('compare.none.help')}</p>
      <div className={styles.verbs}>
        {!onlyLooks && (
          <Button onClick={() => show({ days: { ask: 'new', kind: 'today' } })}>{say('day.days.today')}</Button>
        )}
        {end}
      </div>
    </div>
  )
}
