import { purposes, type Timing } from '../domain/adultDay.ts'
import type { Id } from '../domain/ids.ts'
import { useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { SelectField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'
import { DraftNumber } from './DraftField.tsx'
import { StretchFields } from './MomentTimeFields.tsx'
import { WeekdayFields } from './WeekdayFields.tsx'

const kinds = ['during', 'at', 'floating'] as const

const firstTiming: { readonly [K in Timing['kind']]: Timing } = {
  during: { kind: 'during' },
  at: { kind: 'at', start: 15 * 60, end: 15 * 60 + 45 },
  floating: { kind: 'floating', purpose: 'prep', minutes: 45, timesPerWeek: 1 },
}

/** When a practice happens: with its moments, at a time of its own, or whenever it can be placed. */
export function TimingFields({ id }: { id: Id<'practice'> }) {
  const say = useWord()
  const edit = useEdit()
  const practice = usePlan(plan => plan.practices.get(id))
  if (!practice) return null
  const { timing } = practice
  const write = (next: Timing) => edit.timing(id, next)
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={say('card.field.timing')}
          value={timing.kind}
          onChange={event => {
            const kind = kinds.find(known => known === event.target.value)
            if (kind) write(firstTiming[kind])
          }}
        >
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {say(`card.timing.${kind}`)}
            </option>
          ))}
        </SelectField>
        {timing.kind === 'at' && (
          <StretchFields
            start={timing.start}
            end={timing.end}
            onWrite={(start, end) => write({ ...timing, start, end })}
          />
        )}
        {timing.kind === 'floating' && (
          <>
            <DraftNumber
              label={say('card.field.minutes')}
              value={timing.minutes}
              most={10_080}
              onWrite={minutes => write({ ...timing, minutes: minutes ?? 0 })}
            />
            <DraftNumber
              label={say('card.field.times')}
              value={timing.timesPerWeek}
              most={1000}
              onWrite={times => write({ ...timing, timesPerWeek: times ?? 1 })}
            />
          </>
        )}
        {timing.kind !== 'during' && (
          <SelectField
            label={say('card.field.purpose')}
            value={timing.purpose ?? 'other'}
            onChange={event => {
              const purpose = purposes.find(known => known === event.target.value)
              if (purpose) write({ ...timing, purpose })
            }}
          >
            {purposes.map(purpose => (
              <option key={purpose} value={purpose}>
                {say(`card.purpose.${purpose}`)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <WeekdayFields weekdays={practice.weekdays} onWrite={weekdays => edit.weekdays(id, weekdays)} />
    </>
  )
}
