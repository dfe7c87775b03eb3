import { useListWord } from '../../cards/useListWord.ts'
import { editRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { blendedModels } from '../../domain/lists/blendedModels.ts'
import { groupings } from '../../domain/lists/groupings.ts'
import type { Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'

/** The groupings a school may pick from, one press each. */
export function Groupings({ moment }: { moment: Moment }) {
  const say = useEveryWord()
  const sayListed = useListWord()
  const change = useChange()
  return (
    <details className={styles.offers}>
      <summary>{say('details.grouping.use')}</summary>
      <div className={styles.words}>
        {groupings.items.map(({ name }) => (
          <button
            key={name}
            type="button"
            className={cx(styles.word, moment.grouping === sayListed(name) && styles.picked)}
            aria-pressed={moment.grouping === sayListed(name)}
            onClick={() => change(editRecord(moment.id, { grouping: sayListed(name) }))}
          >
            {sayListed(name)}
          </button>
        ))}
      </div>
    </details>
  )
}

/** How far the moment is carried by devices: a model of blended learning, and what students need for it. */
export function BlendedFields({ moment }: { moment: Moment }) {
  const say = useEveryWord()
  const change = useChange()
  const edit = (patch: Parameters<typeof editRecord<Id<'moment'>>>[1]) => change(editRecord(moment.id, patch))
  const models = blendedModels.items.map(item => item.name)
  const known = moment.blended === undefined || models.includes(moment.blended)
  return (
    <>
      <SelectField
        label={say('details.blended')}
        help={blendedModels.source}
        value={moment.blended ?? ''}
        onChange={event => edit({ blended: event.target.value || undefined })}
      >
        <option value="">{say('details.blended.none')}</option>
        {[...models, ...(known ? [] : [moment.blended])].map(model => (
          <option key={model} value={model}>
            {model}
          </option>
        ))}
      </SelectField>
      <fieldset className={styles.checks}>
        <legend>{say('details.needs')}</legend>
        <CheckField
          label={say('details.needs.device')}
          checked={moment.needsDevice}
          onChange={event => edit({ needsDevice: event.target.checked })}
        />
        <CheckField
          label={say('details.needs.internet')}
          checked={moment.needsInternet}
          onChange={event => edit({ needsInternet: event.target.checked })}
        />
      </fieldset>
    </>
  )
}
