import { type FocusEvent, useEffect, useId, useRef, useState } from 'react'
import { partOf } from '../derive/theDay.ts'
import { parseClock, writeClock } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { isTimed } from '../domain/studentDay.ts'
import { useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { afterPress } from '../ui/afterPress.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'
import { keepCaret } from './keepCaret.ts'
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
          start={moment.start}
          end={moment.end}
          onWrite={(start, end) => keepCaret(() => edit.time(id, { start, end }))}
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

/** From and to on the clock; written when both are left, once both are there and the end is later. */
export function StretchFields({ start, end, onWrite }: StretchFieldsProps) {
  const say = useWord()
  const [from, setFrom] = useState(clockText(start))
  const [to, setTo] = useState(clockText(end))
  const [known, setKnown] = useState({ start, end })
  if (known.start !== start || known.end !== end) {
    setKnown({ start, end })
    setFrom(clockText(start))
    setTo(clockText(end))
  }
  const pair = useId()
  const first = parseClock(from)
  const last = parseClock(to)
  const wrong = first !== undefined && last !== undefined && last <= first
  const write = () => {
    if (first === undefined || last === undefined || last <= first) return
    if (first !== start || last !== end) onWrite(first, last)
  }
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    const now = () => latest.current()
    addEventListener('pagehide', now)
    return () => {
      removeEventListener('pagehide', now)
      queueMicrotask(now) // they can go while one of them has the focus; the page is being drawn just now
    }
  }, [])
  const leave = ({ relatedTarget: next }: FocusEvent) => {
    if (next instanceof HTMLElement && next.dataset.pair === pair) return // both are thought of together
    afterPress(() => latest.current())
  }
  return (
    <>
      <TextField
        label={say('card.time.from')}
        type="time"
        dir="ltr"
        data-pair={pair}
        value={from}
        onChange={event => setFrom(event.target.value)}
        onBlur={leave}
        onKeyDown={event => event.key === 'Enter' && write()}
      />
      <TextField
        label={say('card.time.to')}
        type="time"
        dir="ltr"
        data-pair={pair}
        value={to}
        aria-invalid={wrong}
        {...(wrong && { help: say('card.time.wrong') })}
        onChange={event => setTo(event.target.value)}
        onBlur={leave}
        onKeyDown={event => event.key === 'Enter' && write()}
      />
    </>
  )
}

function clockText(minutes: number | undefined): string {
  return minutes === undefined ? '' : writeClock(minutes)
}
