import { editRecord } from '../../document/commands.ts'
import type { Learner } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange } from '../../store/openPlan.tsx'
import { SelectField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'
import { Lines } from './Lines.tsx'

type Access = NonNullable<Learner['access']>

const devices = ['own', 'shared', 'none'] as const
const connections = ['reliable', 'limited', 'none'] as const

/** What a learner has at hand: a device, the internet at home, languages. The checks see from it what stands in their way. */
export function LearnerAccess({ learner }: { learner: Learner }) {
  const say = useEveryWord()
  const change = useChange()
  const access: Access = learner.access ?? { languages: [] }
  const edit = (patch: { readonly [F in keyof Access]?: Access[F] | undefined }) => {
    const said = Object.entries({ ...access, ...patch }).filter(([, value]) => value !== undefined)
    change(editRecord(learner.id, { access: Object.fromEntries(said) as Access })) // its own fields, but what is unsaid
  }
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say('learner.access')}</h3>
      <SelectField
        label={say('learner.device')}
        value={access.device ?? ''}
        onChange={event => edit({ device: devices.find(one => one === event.target.value) })}
      >
        <option value="">{say('learner.unsaid')}</option>
        {devices.map(one => (
          <option key={one} value={one}>
            {say(`learner.device.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={say('learner.internet')}
        value={access.homeInternet ?? ''}
        onChange={event => edit({ homeInternet: connections.find(one => one === event.target.value) })}
      >
        <option value="">{say('learner.unsaid')}</option>
        {connections.map(one => (
          <option key={one} value={one}>
            {say(`learner.internet.${one}`)}
          </option>
        ))}
      </SelectField>
      <Lines label={say('learner.languages')} value={access.languages} onWrite={languages => edit({ languages })} />
    </section>
  )
}
