import type { Id } from '../../domain/ids.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { hasPractices, momentsToChoose } from './carrying.ts'
import styles from './Days.module.css'

interface CarryFieldsProps {
  from: Id<'day'>
  /** What the copies become part of. */
  kind: 'aim' | 'today' | 'variant'
  chosen: ReadonlySet<Id<'moment'>>
  onChoose: (chosen: ReadonlySet<Id<'moment'>>) => void
  keeps: boolean
  onKeep: (keeps: boolean) => void
}

/** Which moments of a day are carried over, and whether what adults do there comes along. */
export function CarryFields({ from, kind, chosen, onChoose, keeps, onKeep }: CarryFieldsProps) {
  const say = useEveryWord()
  const format = useFormat()
  const moments = useDerived(momentsToChoose, from)
  const canKeep = useDerived(hasPractices, from) && kind !== 'today'
  const toggle = (id: Id<'moment'>, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{say('days.which')}</legend>
        <div className={styles.pair}>
          <Button small onClick={() => onChoose(new Set(moments.map(moment => moment.id)))}>
            {say('days.all')}
          </Button>
          <Button small onClick={() => onChoose(new Set())}>
            {say('days.none')}
          </Button>
        </div>
        {moments.map(moment => (
          <div key={moment.id} className={styles.choice}>
            <CheckField
              label={moment.title || say('moment.untitled')}
              checked={chosen.has(moment.id)}
              onChange={event => toggle(moment.id, event.target.checked)}
            />
            {isTimed(moment) && <span className={styles.when}>{format.stretch(moment.start, moment.end)}</span>}
          </div>
        ))}
      </fieldset>
      {canKeep && (
        <div>
          <CheckField label={say('days.keep')} checked={keeps} onChange={event => onKeep(event.target.checked)} />
          <p className={styles.quiet}>{say('days.keep.help')}</p>
        </div>
      )}
      {kind === 'today' && <p className={styles.quiet}>{say('days.outline')}</p>}
    </>
  )
}
