import { useState } from 'react'
import { partOf } from '../derive/theDay.ts'
import { parseClock, writeClock } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { isTimed } from '../domain/studentDay.ts'
import { useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'
import { PartField } from './PartField.tsx'
import { WeekdayFields } from './WeekdayFields.tsx'

/** When a moment happens: a stretch of the clock, or only a part of the day; and on which weekdays. */
export function MomentTimeFields({ id }: { id: Id<'moment'> }) {
  const say = useWord()
  const edit = useEdit()
  const moment = usePlan(plan => plan.moments.get(id))
  const school = usePlan(plan => plan.plan.school)
  if (!moment) return null
  const timed = isTimed(moment)
  return (
    <>
      <div className={styles.fields}>
        <StretchFields
          key={`${moment.start} ${moment.end}`}
          start={moment.start}
          end={moment.end}
          onWrite={(start, end) => edit.time(id, { start, end })}
        />
        {timed ? (
          <div className={styles.low}>
            <Button small onClick={() => edit.untime(id, partOf(moment, school))}>
              {say('card.time.clear')}
            </Button>
          </div>
        ) : (
          <PartField part={moment.part} onPick={part => edit.part(id, part)} />
        )}
      </div>
      <WeekdayFields weekdays={moment.weekdays} onWrite={weekdays => edit.weekdays(id, weekdays)} />
    </>
  )
}

interface StretchFieldsProps {
  start: number | undefined
  end: number | undefined
  onWrite: (start: number, end: number) => void
}

/** From and to on the clock; written once both are there and the end is later. */
export function StretchFields({ start, end, onWrite }: StretchFieldsProps) {
  const say = useWord()
  const [from, setFrom] = useState(start === undefined ? '' : writeClock(start))
  const [to, setTo] = useState(end === undefined ? '' : writeClock(end))
  const first = parseClock(from)
  const last = parseClock(to)
  const wrong = first !== undefined && last !== undefined && last <= first
  const write = () => {
    if (first === undefined || last === undefined || last <= first) return
    if (first !== start || last !== end) onWrite(first, last)
  }
  return (
    <>
      <TextField
        label={say('card.time.from')}
        type="time"
        dir="ltr"
        value={from}
        onChange={event => setFrom(event.target.value)}
        onBlur={write}
        onKeyDown={event => event.key === 'Enter' && write()}
      />
      <TextField
        label={say('card.time.to')}
        type="time"
        dir="ltr"
        value={to}
        aria-invalid={wrong}
        {...(wrong && { help: say('card.time.wrong') })}
        onChange={event => setTo(event.target.value)}
        onBlur={write}
        onKeyDown={event => event.key === 'Enter' && write()}
      />
    </>
  )
}
