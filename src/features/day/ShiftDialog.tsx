import { useState } from 'react'
import { shiftRoom } from '../../derive/timeMoves.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './DayPanels.module.css'
import { closePanel } from './dayScreen.ts'
import { useTimeVerbs } from './useTimeVerbs.ts'

/** By how many minutes what follows a moment is shifted, and how much room there is. */
export function ShiftDialog({ id }: { id: Id<'moment'> }) {
  const say = useEveryWord()
  const format = useFormat()
  const run = useTimeVerbs()
  const own = usePlan(plan => plan.moments.get(id))
  const moments = usePlan(plan => plan.moments)
  const home = own?.variantOf ?? id
  const room = useDerived(shiftRoom, own?.day ?? '', home)
  const [minutes, setMinutes] = useState('10')
  const [way, setWay] = useState<'later' | 'earlier'>('later')
  const name = (moment: Id<'moment'>) => moments.get(moment)?.title || say('moment.untitled')
  const title = say('time.shift.title', { title: name(home) })
  if (!own || 'refused' in room) {
    return (
      <Dialog title={title} closeLabel={say('app.close')} onClose={closePanel}>
        <p>{say('time.last', { title: name(home) })}</p>
      </Dialog>
    )
  }
  const by = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : 0
  const fits = by > 0 && by <= room[way]
  const shift = () => {
    if (!fits) return
    closePanel()
    run(verbs => verbs.shift(id, way === 'later' ? by : -by))
  }
  return (
    <Dialog
      title={title}
      closeLabel={say('app.cancel')}
      onClose={closePanel}
      actions={
        <Button look="primary" disabled={!fits} onClick={shift}>
          {say('time.shift.verb')}
        </Button>
      }
    >
      <p dir="auto">
        {say('time.shift.which', { n: room.moments.length, titles: format.list(room.moments.map(name)) })}
      </p>
      <div className={styles.pair}>
        <TextField
          label={say('time.shift.minutes')}
          inputMode="numeric"
          dir="ltr"
          value={minutes}
          help={
            room[way] > 0
              ? say('time.shift.room', { minutes: say('unit.minutes', { n: room[way] }) })
              : say('time.shift.noRoom')
          }
          onChange={event => setMinutes(event.target.value)}
          onKeyDown={event => event.key === 'Enter' && shift()}
        />
        <Segmented
          label={say('time.shift.way')}
          value={way}
          options={[
            { value: 'later', label: say('time.shift.later') },
            { value: 'earlier', label: say('time.shift.earlier') },
          ]}
          onChange={setWay}
        />
      </div>
    </Dialog>
  )
}
