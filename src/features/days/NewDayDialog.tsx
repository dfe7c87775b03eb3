import { useState } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { daysInOrder } from '../../derive/inOrder.ts'
import { shownDay } from '../../derive/theDay.ts'
import { addRecord } from '../../document/commands.ts'
import { carryMoments } from '../../document/dayCommands.ts'
import { isId, newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { select, show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { CarryFields } from './CarryFields.tsx'
import { copiesOf, momentsToChoose } from './carrying.ts'
import styles from './Days.module.css'

/** Makes another day: named, and empty or with moments of a day that is there. */
export function NewDayDialog({ kind, onClose }: { kind: 'aim' | 'today' | 'variant'; onClose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const { getState } = useOpenPlan()
  const days = useDerived(daysInOrder)
  const [title, setTitle] = useState<string>(() => say(`days.name.${kind}`))
  const [from, setFrom] = useState(() => shownDay(getState(), useScreen.getState().day ?? undefined)?.id)
  const there = useDerived(momentsToChoose, from ?? '')
  const [start, setStart] = useState<'carry' | 'empty'>(there.length > 0 ? 'carry' : 'empty')
  const [picked, setPicked] = useState<{
    readonly of: string | undefined
    readonly ids: ReadonlySet<`moment:${string}`>
  }>()
  const [keeps, setKeeps] = useState(true)
  const chosen = picked && picked.of === from ? picked.ids : new Set(there.map(moment => moment.id))
  const carries = start === 'carry' && from !== undefined
  const make = () => {
    const id = newId('day')
    const name = title.trim()
    const copies = carries ? copiesOf(getState(), from, chosen) : new Map()
    const n = [...chosen].filter(moment => copies.has(moment)).length
    const said = n > 0 ? say('days.made', { title: name, n }) : say('days.made.empty', { title: name })
    onClose()
    editWithUndo(said, () =>
      change(
        addRecord({ id, title: name, kind }),
        carryMoments({ moments: copies, to: id, practices: keeps && kind !== 'today' }),
      ),
    )
    select(null)
    show({ day: id, comparing: null })
  }
  return (
    <Dialog
      title={say(`days.new.${kind}`)}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={title.trim() === ''} onClick={make}>
          {say('days.make')}
        </Button>
      }
    >
      <TextField
        label={say('days.name')}
        value={title}
        maxLength={300}
        onChange={event => setTitle(event.target.value)}
        onKeyDown={event => event.key === 'Enter' && !event.nativeEvent.isComposing && title.trim() !== '' && make()}
      />
      <Segmented
        label={say('days.start')}
        value={start}
        options={[
          { value: 'carry', label: say('days.start.carry') },
          { value: 'empty', label: say('days.start.empty') },
        ]}
        onChange={setStart}
      />
      {carries && days.length > 1 && (
        <SelectField
          label={say('days.from')}
          value={from}
          onChange={event => isId('day', event.target.value) && setFrom(event.target.value)}
        >
          {days.map(day => (
            <option key={day.id} value={day.id}>
              {day.title || say('day.untitled')}
            </option>
          ))}
        </SelectField>
      )}
      {carries && there.length > 0 && (
        <CarryFields
          from={from}
          kind={kind}
          chosen={chosen}
          onChoose={ids => setPicked({ of: from, ids })}
          keeps={keeps}
          onKeep={setKeeps}
        />
      )}
      {carries && there.length === 0 && (
        <p className={styles.quiet}>
          {say('days.carry.nothing', { title: days.find(day => day.id === from)?.title || say('day.untitled') })}
        </p>
      )}
    </Dialog>
  )
}
