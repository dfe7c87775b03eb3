import { DraftNumber, DraftText } from '../../cards/DraftField.tsx'
import { peopleInOrder } from '../../derive/inOrder.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import { editRecord } from '../../document/commands.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import { type Id, isId } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import type { Plan, Role } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { AddAdult } from './AddAdult.tsx'
import styles from './Panels.module.css'
import { PickOne } from './PickOne.tsx'
import { practicesOfRole } from './why.ts'

/** A role: its name, how many hold it or who, and what it does. */
export function RolePanel({ role, onAbout }: { role: Role; onAbout: (id: Id) => void }) {
  const say = useWord()
  const change = useChange()
  const people = useDerived(peopleInOrder)
  const filling = useDerived(idsFilling, role.id)
  const practices = usePlan(plan => plan.practices)
  const does = useDerived(practicesOfRole, role.id)
  return (
    <>
      <DraftText
        label={say('adults.role.title')}
        value={role.title}
        onWrite={title => change(editRecord(role.id, { title }))}
      />
      <DraftNumber
        label={say('adults.role.headcount')}
        value={filling.size > 0 ? filling.size : role.headcount}
        disabled={filling.size > 0}
        help={filling.size > 0 ? say('adults.role.headcount.filled', { n: filling.size }) : undefined}
        most={100_000}
        onWrite={headcount => change(editRecord(role.id, { headcount: headcount ?? undefined }))}
      />
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.role.people')}</h3>
        {filling.size === 0 && <p className={styles.note}>{say('adults.role.people.none')}</p>}
        <ul>
          {people.map(person => (
            <li key={person.id}>
              <CheckField
                label={person.label || say('card.untitled')}
                checked={filling.has(person.id)}
                onChange={event =>
                  change(
                    event.target.checked
                      ? addLink('fills', person.id, role.id)
                      : removeLink(linkId('fills', person.id, role.id)),
                  )
                }
              />
            </li>
          ))}
        </ul>
        <AddAdult kind="person" onAdded={id => isId('person', id) && change(addLink('fills', id, role.id))} />
      </section>
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

function idsFilling(plan: Plan, role: string): ReadonlySet<Id<'person'>> {
  return new Set(
    isId('role', role)
      ? linksByTo(plan, 'fills')
          .get(role)
          ?.map(link => link.from)
      : [],
  )
}
