import { useState } from 'react'
import { linksByTo } from '../../derive/validLinks.ts'
import { parseClock, writeClock } from '../../domain/clock.ts'
import { isId } from '../../domain/ids.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { usePlan } from '../../store/openPlan.tsx'
import type { Asked } from '../../store/whatIfAsked.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, TextField } from '../../ui/Field.tsx'
import { useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

interface DialProps<A extends Asked> {
  asked: A
  onAsk: (asked: Asked) => void
}

type Dialled = Exclude<Asked, { ask: 'choose' | 'ways' }>

/** What is still to be said of a trial: how much, how many, or when; each value is shown at once. */
export function Dial({ asked, onAsk }: DialProps<Dialled>) {
  const { say } = useSpeaking()
  switch (asked.ask) {
    case 'without':
      return isId('support', asked.record) ? <p className={styles.quiet}>{say('whatIf.status')}</p> : null
    case 'fte':
      return <PartOfTime asked={asked} onAsk={onAsk} />
    case 'headcount':
      return <HowMany asked={asked} onAsk={onAsk} />
    case 'move':
      return <When asked={asked} onAsk={onAsk} />
  }
}

function PartOfTime({ asked, onAsk }: DialProps<Extract<Asked, { ask: 'fte' }>>) {
  const { say } = useSpeaking()
  const now = usePlan(plan => plan.people.get(asked.person)?.fte)
  if (now === undefined) return null
  return (
    <NumberDial
      label={say('whatIf.dial.fte')}
      help={say('whatIf.dial.fte.now', { percent: Math.round(now * 100) })}
      value={Math.round((asked.fte ?? now) * 100)}
      step={10}
      most={100}
      onPick={percent => onAsk({ ...asked, fte: percent / 100 })}
    />
  )
}

function HowMany({ asked, onAsk }: DialProps<Extract<Asked, { ask: 'headcount' }>>) {
  const { say } = useSpeaking()
  const now = usePlan(plan => plan.roles.get(asked.role)?.headcount)
  const isFilled = usePlan(plan => (linksByTo(plan, 'fills').get(asked.role)?.length ?? 0) > 0)
  if (now === undefined) return null
  return (
    <NumberDial
      label={say('whatIf.dial.headcount')}
      help={say(isFilled ? 'whatIf.dial.headcount.people' : 'whatIf.dial.headcount.now', { n: now })}
      value={asked.headcount ?? now}
      step={1}
      most={1000}
      onPick={headcount => onAsk({ ...asked, headcount })}
    />
  )
}

interface NumberDialProps {
  label: string
  help: string
  value: number
  step: number
  most: number
  onPick: (value: number) => void
}

function NumberDial({ label, help, value, step, most, onPick }: NumberDialProps) {
  const { format } = useSpeaking()
  const [text, setText] = useDraftOf(String(value))
  const pick = (next: number) => onPick(Math.min(most, Math.max(0, next)))
  const by = (change: number) => (
    <Button disabled={change < 0 ? value <= 0 : value >= most} onClick={() => pick(value + change)}>
      {`${change < 0 ? '−' : '+'}${format.number(step)}`}
    </Button>
  )
  return (
    <div className={styles.dial}>
      <TextField
        label={label}
        help={help}
        inputMode="numeric"
        dir="ltr"
        value={text}
        onChange={event => {
          setText(event.target.value)
          if (/^\d{1,4}$/.test(event.target.value)) pick(Number(event.target.value))
        }}
        onBlur={() => setText(String(value))}
      />
      <div className={styles.steps}>
        {by(-step)}
        {by(step)}
      </div>
    </div>
  )
}

function When({ asked, onAsk }: DialProps<Extract<Asked, { ask: 'move' }>>) {
  const { say, format } = useSpeaking()
  const moment = usePlan(plan => plan.moments.get(asked.moment))
  const start = asked.start ?? moment?.start ?? 0
  const [text, setText] = useDraftOf(writeClock(start))
  if (!moment) return null
  if (!isTimed(moment)) return <p>{say('whatIf.dial.start.none')}</p>
  const pick = (next: number) => onAsk({ ...asked, start: Math.min(1440, Math.max(0, next)) })
  return (
    <div className={styles.dial}>
      <TextField
        type="time"
        dir="ltr"
        label={say('whatIf.dial.start')}
        help={say('whatIf.dial.start.now', { stretch: format.stretch(moment.start, moment.end) })}
        value={text}
        onChange={event => {
          setText(event.target.value)
          const time = parseClock(event.target.value)
          if (time !== undefined) pick(time)
        }}
      />
      <div className={styles.steps}>
        <Button onClick={() => pick(start - 15)}>{say('whatIf.dial.earlier')}</Button>
        <Button onClick={() => pick(start + 15)}>{say('whatIf.dial.later')}</Button>
      </div>
      <CheckField
        label={say('whatIf.dial.following')}
        checked={asked.following}
        onChange={event => onAsk({ ...asked, start, following: event.target.checked })}
      />
    </div>
  )
}

/** A field's text that follows its value until somebody types. */
function useDraftOf(value: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState({ text: value, of: value })
  if (draft.of !== value) setDraft({ text: Number(draft.text) === Number(value) ? draft.text : value, of: value })
  return [draft.text, text => setDraft({ text, of: draft.of })]
}
