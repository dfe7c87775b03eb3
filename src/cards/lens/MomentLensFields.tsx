import { choiceFields, decidedShareOf } from '../../derive/choice.ts'
import type { Id } from '../../domain/ids.ts'
import { blendedModels } from '../../domain/lists/blendedModels.ts'
import type { Moment } from '../../domain/plan.ts'
import { deciders } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useEdit } from '../../store/useEdit.ts'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import styles from './MomentLensFields.module.css'
import { TagFields } from './TagFields.tsx'
import { modelName } from './useLensWords.ts'

/** What the lenses read of a moment: who decides, its blended model, what it needs, and what it stands for. */
export function MomentLensFields({ id }: { id: Id<'moment'> }) {
  const moment = usePlan(plan => plan.moments.get(id))
  return (
    moment && (
      <>
        <ChoiceFields moment={moment} />
        <NeedFields moment={moment} />
        <TagFields id={id} />
      </>
    )
  )
}

function ChoiceFields({ moment }: { moment: Moment }) {
  const say = useEveryWord()
  const edit = useEdit()
  const share = decidedShareOf(moment)
  return (
    <section className={styles.group}>
      <p className={styles.title}>{say('lens.decides')}</p>
      <div className={styles.pair}>
        {choiceFields.map(field => (
          <SelectField
            key={field}
            label={say(`lens.decides.${field}`)}
            value={moment.choice?.[field] ?? ''}
            onChange={event =>
              edit.field(moment.id, 'choice', {
                ...moment.choice,
                [field]: deciders.find(who => who === event.target.value),
              })
            }
          >
            <option value="">{say('lens.decides.none')}</option>
            {deciders.map(who => (
              <option key={who} value={who}>
                {say(`lens.decides.${who}`)}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      <p className={styles.quiet}>
        {share === undefined
          ? say('lens.decides.help')
          : say('lens.decides.here', { percent: Math.round(share * 100) })}
      </p>
    </section>
  )
}

function NeedFields({ moment }: { moment: Moment }) {
  const say = useEveryWord()
  const edit = useEdit()
  const { blended } = moment
  const known = blendedModels.items.map(item => item.name)
  return (
    <section className={styles.group}>
      <SelectField
        label={say('lens.blended')}
        value={blended ?? ''}
        help={say('lens.source', { source: blendedModels.source })}
        onChange={event => edit.field(moment.id, 'blended', event.target.value || undefined)}
      >
        <option value="">{say('lens.blended.none')}</option>
        {[...known, ...(blended && !known.includes(blended) ? [blended] : [])].map(name => (
          <option key={name} value={name}>
            {modelName(say, name)}
          </option>
        ))}
      </SelectField>
      <fieldset className={styles.checks}>
        <legend>{say('lens.needs')}</legend>
        <CheckField
          label={say('lens.needs.device')}
          checked={moment.needsDevice}
          onChange={event => edit.field(moment.id, 'needsDevice', event.target.checked)}
        />
        <CheckField
          label={say('lens.needs.internet')}
          checked={moment.needsInternet}
          onChange={event => edit.field(moment.id, 'needsInternet', event.target.checked)}
        />
      </fieldset>
    </section>
  )
}
