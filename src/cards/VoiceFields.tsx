import { editRecord } from '../document/commands.ts'
import type { Id } from '../domain/ids.ts'
import { type Voice, voices } from '../domain/studentDay.ts'
import { useWord } from '../store/language.tsx'
import { useChange, usePlan } from '../store/openPlan.tsx'
import { CheckField, SelectField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'
import { proposedOf, sureness } from './proposed.ts'

/** Who proposed a card, and how sure we are of it; asked of every kind of card in the same way. */
export function VoiceFields({ id }: { id: Id }) {
  const say = useWord()
  const change = useChange()
  const voice = usePlan(plan => proposedOf(plan, id)?.voice) ?? []
  const sure = usePlan(plan => proposedOf(plan, id)?.sure)
  const edit = (patch: { voice?: readonly Voice[]; sure?: (typeof sureness)[number] | undefined }) =>
    change(editRecord(id as Id<'practice'>, patch)) // every kind has them
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{say('card.voice')}</legend>
        {voices.map(name => (
          <CheckField
            key={name}
            label={say(`card.voice.${name}`)}
            checked={voice.includes(name)}
            onChange={event =>
              edit({ voice: event.target.checked ? [...voice, name] : voice.filter(other => other !== name) })
            }
          />
        ))}
      </fieldset>
      <div className={styles.fields}>
        <SelectField
          label={say('card.sure')}
          value={sure ?? ''}
          onChange={event => edit({ sure: sureness.find(known => known === event.target.value) })}
        >
          <option value="">{say('card.sure.none')}</option>
          {sureness.map(name => (
            <option key={name} value={name}>
              {say(`card.sure.${name}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  )
}
