import { useState } from 'react'
import { DraftNumber } from '../../cards/DraftField.tsx'
import { minutesOf } from '../../derive/slots.ts'
import { retimeMoment } from '../../document/momentCommands.ts'
import { parseClock, writeClock } from '../../domain/clock.ts'
import type { Moment } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'
import { newTime, type TimeChange } from './newTime.ts'
import { useMoments } from './useMoments.ts'

/** Start, end and minutes of a moment; each follows when another is changed. */
export function TimeFields({ moment }: { moment: Moment }) {
  const say = useWord()
  const change = useChange()
  const { retime } = useMoments()
  const [refused, setRefused] = useState(false)
  const set = (what: TimeChange) => {
    const time = newTime(moment, what)
    setRefused(time === undefined)
    if (time) retime(moment.id, time)
  }
  const length = minutesOf(moment)
  return (
    <>
      <div className={styles.times}>
        <ClockField label={say('day.details.start')} value={moment.start} onWrite={start => set({ start })} />
        <ClockField label={say('day.details.end')} value={moment.end} onWrite={end => set({ end })} />
        <DraftNumber
          label={say('day.details.minutes')}
          value={length}
          least={1}
          most={1440}
          disabled={length === undefined}
          onWrite={minutes => minutes !== null && set({ minutes: Math.round(minutes) })}
        />
      </div>
      {refused && (
        <p role="alert" className={styles.refused}>
          {say('day.details.time.refused')}
        </p>
      )}
      {length !== undefined && (
        <div className={styles.start}>
          <Button small onClick={() => change(retimeMoment(moment.id, null))}>
            {say('day.details.time.clear')}
          </Button>
        </div>
      )}
    </>
  )
}

interface ClockFieldProps {
  label: string
  value: number | undefined
  onWrite: (minutes: number) => void
}

/** A time of day; what is half typed waits until the field is left. */
function ClockField({ label, value, onWrite }: ClockFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const current = value === undefined ? '' : writeClock(value)
  const commit = () => {
    const minutes = typed === null ? undefined : parseClock(typed)
    setTyped(null)
    if (minutes !== undefined && minutes !== value) onWrite(minutes)
  }
  return (
    <TextField
      type="time"
      label={label}
      value={typed ?? current}
      onChange={event => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={event => event.key === 'Enter' && commit()}
    />
  )
}
