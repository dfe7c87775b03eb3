import { useState } from 'react'
import { DraftText } from '../../cards/DraftField.tsx'
import { daysInOrder } from '../../derive/inOrder.ts'
import { editRecord } from '../../document/commands.ts'
import { placeDay } from '../../document/dayCommands.ts'
import type { Day, Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './Days.module.css'
import { RemoveDayDialog } from './RemoveDayDialog.tsx'

/** Every day of the plan: named, put in order, taken away. */
export function AllDaysDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const days = useDerived(daysInOrder)
  const [removing, setRemoving] = useState<Day | null>(null)
  if (removing) return <RemoveDayDialog day={removing} onBack={() => setRemoving(null)} onClose={onClose} />
  return (
    <Dialog title={say('days.list')} closeLabel={say('app.done')} onClose={onClose}>
      <ol className={styles.days}>
        {days.map((day, index) => (
          <DayRow key={day.id} day={day} days={days} index={index} onRemove={() => setRemoving(day)} />
        ))}
      </ol>
    </Dialog>
  )
}

interface DayRowProps {
  day: Day
  days: readonly Day[]
  index: number
  onRemove: () => void
}

function DayRow({ day, days, index, onRemove }: DayRowProps) {
  const say = useEveryWord()
  const change = useChange()
  const n = useDerived(countMoments, day.id)
  const title = day.title || say('day.untitled')
  const isLastAim = day.kind === 'aim' && days.filter(other => other.kind === 'aim').length === 1
  const move = (to: number) => {
    const others = days.filter(other => other.id !== day.id)
    change(placeDay(day.id, others[to - 1]?.id ?? null))
    announce(say('days.placed', { title, n: to + 1, all: days.length }))
  }
  return (
    <li className={styles.dayRow}>
      <DraftText
        label={say('days.name')}
        quietLabel
        value={day.title}
        placeholder={say('day.untitled')}
        onWrite={written => change(editRecord(day.id, { title: written }))}
      />
      <p className={styles.quiet}>
        {say(`days.kind.${day.kind}`)}, {say('days.count', { n })}
      </p>
      <div className={styles.pair}>
        <Button
          small
          disabled={index === 0}
          aria-label={say('days.earlier', { title })}
          onClick={() => move(index - 1)}
        >
          {say('days.up')}
        </Button>
        <Button
          small
          disabled={index === days.length - 1}
          aria-label={say('days.later', { title })}
          onClick={() => move(index + 1)}
        >
          {say('days.down')}
        </Button>
        {!isLastAim && (
          <Button small look="danger" aria-label={say('days.remove.of', { title })} onClick={onRemove}>
            {say('days.remove')}
          </Button>
        )}
      </div>
      {isLastAim && days.length > 1 && <p className={styles.quiet}>{say('days.last')}</p>}
    </li>
  )
}

function countMoments(plan: Pick<Plan, 'moments'>, day: string): number {
  return [...plan.moments.values()].filter(moment => moment.day === day).length
}
