import type { Id } from '../domain/ids.ts'
import { voices } from '../domain/studentDay.ts'
import { useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { CheckField, SelectField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'
import { proposedOf, sureness } from './proposed.ts'

/** Who proposed a card, and how sure we are of it; asked of every kind of card in the same way. */
export function VoiceFields({ id }: { id: Id }) {
  const say = useWord()
  const edit = useEdit()
  const voice = usePlan(plan => proposedOf(plan, id)?.voice) ?? []
  const sure = usePlan(plan => proposedOf(plan, id)?.sure)
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
              edit.field(id, 'voice', event.target.checked ? [...voice, name] : voice.filter(other => other !== name))
            }
          />
        ))}
      </fieldset>
      <div className={styles.fields}>
        <SelectField
          label={say('card.sure')}
          value={sure ?? ''}
          onChange={event =>
            edit.field(
              id,
              'sure',
              sureness.find(known => known === event.target.value),
            )
          }
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
