import { useState } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { daysInOrder } from '../../derive/inOrder.ts'
import { shownDay } from '../../derive/theDay.ts'
import { carryMoments } from '../../document/dayCommands.ts'
import { type Id, isId } from '../../domain/ids.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { CarryFields } from './CarryFields.tsx'
import { copiesOf, momentsToChoose } from './carrying.ts'
import styles from './Days.module.css'

/** Copies moments of one day into another that is there. */
export function CarryDialog({ moment, onClose }: { moment: Id<'moment'> | null; onClose: () => void }) {
  const days = useDerived(daysInOrder)
  return days.length < 2 ? <NowhereYet onClose={onClose} /> : <Carry days={days} moment={moment} onClose={onClose} />
}

function Carry({ days, moment, onClose }: { days: readonly Day[]; moment: Id<'moment'> | null; onClose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const { getState } = useOpenPlan()
  const [from, setFrom] = useState(
    () =>
      (moment && getState().moments.get(moment)?.day) ||
      shownDay(getState(), useScreen.getState().day ?? undefined)?.id,
  )
  const [wished, setTo] = useState<Id<'day'>>()
  const others = days.filter(day => day.id !== from)
  const to = others.find(day => day.id === wished) ?? others[0]
  const there = useDerived(momentsToChoose, from ?? '')
  const [picked, setPicked] = useState({
    of: from,
    ids: new Set<Id<'moment'>>(moment ? [moment] : there.map(one => one.id)) as ReadonlySet<Id<'moment'>>,
  })
  const [keeps, setKeeps] = useState(true)
  const chosen = picked.of === from ? picked.ids : new Set(there.map(one => one.id))
  const name = (day: Day | undefined) => day?.title || say('day.untitled')
  const carry = () => {
    if (!from || !to) return
    const moments = copiesOf(getState(), from, chosen)
    onClose()
    editWithUndo(say('days.carried', { n: chosen.size, title: name(to) }), () =>
      change(carryMoments({ moments, to: to.id, practices: keeps && to.kind !== 'today' })),
    )
  }
  return (
    <Dialog
      title={say('days.carry.title')}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={chosen.size === 0 || !to} onClick={carry}>
          {say('days.carry.verb', { n: chosen.size })}
        </Button>
      }
    >
      <p className={styles.quiet}>{say('days.carry.help')}</p>
      <div className={styles.fromTo}>
        <SelectField
          label={say('days.from')}
          value={from}
          onChange={event => isId('day', event.target.value) && setFrom(event.target.value)}
        >
          {days.map(day => (
            <option key={day.id} value={day.id}>
              {name(day)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('days.to')}
          value={to?.id}
          onChange={event => isId('day', event.target.value) && setTo(event.target.value)}
        >
          {others.map(day => (
            <option key={day.id} value={day.id}>
              {name(day)}
            </option>
          ))}
        </SelectField>
      </div>
      {from && to && there.length > 0 ? (
        <CarryFields
          from={from}
          kind={to.kind}
          chosen={chosen}
          onChoose={ids => setPicked({ of: from, ids })}
          keeps={keeps}
          onKeep={setKeeps}
        />
      ) : (
        <p className={styles.quiet}>{say('days.carry.nothing', { title: name(days.find(day => day.id === from)) })}</p>
      )}
    </Dialog>
  )
}

/** There is only one day: makes another first. */
function NowhereYet({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  return (
    <Dialog title={say('days.carry.title')} closeLabel={say('app.cancel')} onClose={onClose}>
      <p>{say('days.carry.nowhere')}</p>
      <div className={styles.verbs}>
        {(['today', 'variant', 'aim'] as const).map(kind => (
          <Button key={kind} onClick={() => show({ days: { ask: 'new', kind } })}>
            {say(`day.days.${kind}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
