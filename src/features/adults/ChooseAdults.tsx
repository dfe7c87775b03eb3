import { AddAdult } from '../../cards/people/AddAdult.tsx'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CheckField } from '../../ui/Field.tsx'
import type { AdultId } from './adultColumn.ts'
import { type Candidate, candidates } from './chooseAdults.ts'
import styles from './Panels.module.css'
import { useAdultName } from './useAdultName.ts'

interface ChooseAdultsProps {
  weekday: number
  /** Ids with a space between. */
  shown: string
  onAbout: (id: Id) => void
  onClose: () => void
}

/** The list of everyone whose day can be seen, and the place to add roles and people. */
export function ChooseAdults({ weekday, shown, onAbout, onClose }: ChooseAdultsProps) {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const { people, roles } = useDerived(candidates, weekday, day)
  const chosen = shown === '' ? [] : (shown.split(' ') as AdultId[]) // joined from ids of adults
  const choose = (id: AdultId, on: boolean) =>
    show({ adults: on ? [...chosen, id] : chosen.filter(other => other !== id) })
  return (
    <Dialog
      side
      title={say('adults.choose.title')}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={<Button onClick={() => show({ adults: [] })}>{say('adults.choose.auto')}</Button>}
    >
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.choose.people')}</h3>
        <CandidateList candidates={people} chosen={chosen} onChoose={choose} onAbout={onAbout} />
        <AddAdult kind="person" />
      </section>
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.choose.roles')}</h3>
        <CandidateList candidates={roles} chosen={chosen} onChoose={choose} onAbout={onAbout} />
        <AddAdult kind="role" />
      </section>
    </Dialog>
  )
}

interface CandidateListProps {
  candidates: readonly Candidate[]
  chosen: readonly AdultId[]
  onChoose: (id: AdultId, on: boolean) => void
  onAbout: (id: Id) => void
}

function CandidateList({ candidates: all, chosen, onChoose, onAbout }: CandidateListProps) {
  const say = useEveryWord()
  const nameOf = useAdultName()
  if (all.length === 0) return null
  return (
    <ul>
      {all.map(({ id, acts, findings }) => {
        const title = nameOf(id)
        return (
          <li key={id} className={styles.candidate}>
            <div>
              <CheckField
                label={title}
                checked={chosen.includes(id)}
                disabled={chosen.length === 1 && chosen[0] === id} // somebody has to be in sight
                onChange={event => onChoose(id, event.target.checked)}
              />
              <p className={styles.note}>
                {acts === 0 ? say('adults.choose.idle') : say('adults.choose.acts', { n: acts })}
                {findings > 0 && (
                  <span className={styles.finding}> · {say('adults.choose.findings', { n: findings })}</span>
                )}
              </p>
            </div>
            <Button look="plain" aria-label={say('adults.choose.edit', { name: title })} onClick={() => onAbout(id)}>
              {say('app.edit')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
