import { DraftText } from '../../cards/DraftField.tsx'
import { HeadcountField } from '../../cards/people/HeadcountField.tsx'
import { PeopleOfRole } from '../../cards/people/PeopleOfRole.tsx'
import { WhatIfVerbs } from '../../cards/WhatIfVerbs.tsx'
import { editRecord } from '../../document/commands.ts'
import { addLink } from '../../document/linkCommands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Role } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Panels.module.css'
import { PickOne } from './PickOne.tsx'
import { practicesOfRole } from './why.ts'

/** A role: its name, how many hold it or who, and what it does. */
export function RolePanel({ role, onAbout }: { role: Role; onAbout: (id: Id) => void }) {
  const say = useEveryWord()
  const change = useChange()
  const practices = usePlan(plan => plan.practices)
  const does = useDerived(practicesOfRole, role.id)
  return (
    <>
      <DraftText
        label={say('adults.role.title')}
        value={role.title}
        onWrite={title => change(editRecord(role.id, { title }))}
      />
      <HeadcountField role={role.id} />
      <PeopleOfRole role={role.id} />
      <WhatIfVerbs id={role.id} />
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.role.does')}</h3>
        {does.length === 0 && <p className={styles.note}>{say('adults.role.does.none')}</p>}
        <ul className={styles.lines}>
          {does.map(({ id, title }) => (
            <li key={id}>
              <Button look="plain" onClick={() => onAbout(id)}>
                <span dir="auto">{title || say('card.untitled')}</span>
              </Button>
            </li>
          ))}
        </ul>
        <PickOne
          label={say('adults.role.does.add')}
          options={[...practices.values()]
            .filter(practice => !does.includes(practice))
            .map(({ id, title }) => ({ id, name: title }))}
          onPick={practice => change(addLink('does', role.id, practice, { part: 'R' }))}
        />
      </section>
    </>
  )
}
