import { peopleInOrder } from '../../derive/inOrder.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Person, Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { CheckField } from '../../ui/Field.tsx'
import { AddAdult } from './AddAdult.tsx'
import { OfferForRole } from './OfferPeople.tsx'
import styles from './People.module.css'

/** So many people are all in sight. */
const few = 6

/** Who fills a role, and what it does that they could be asked to do. */
export function PeopleOfRole({ role }: { role: Id<'role'> }) {
  const say = useEveryWord()
  const edits = usePeopleEdits()
  const people = useDerived(peopleInOrder)
  const filling = useDerived(idsFilling, role)
  const isFew = people.length <= few
  const near = people.filter(person => isFew || filling.has(person.id))
  const others = people.filter(person => !near.includes(person))
  const line = (person: Person) => (
    <li key={person.id}>
      <CheckField
        label={person.label || say('card.untitled')}
        checked={filling.has(person.id)}
        onChange={event => edits.fills(person.id, role, event.target.checked)}
      />
    </li>
  )
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{say('adults.role.people')}</h3>
      {filling.size === 0 && <p className={styles.quiet}>{say('adults.role.people.none')}</p>}
      {near.length > 0 && <ul>{near.map(line)}</ul>}
      {others.length > 0 && (
        <details>
          <summary className={styles.more}>{say('adults.why.people.others', { n: others.length })}</summary>
          <ul>{others.map(line)}</ul>
        </details>
      )}
      <OfferForRole role={role} />
      <AddAdult kind="person" fills={role} />
    </section>
  )
}

function idsFilling(plan: Plan, role: Id<'role'>): ReadonlySet<Id<'person'>> {
  return new Set((linksByTo(plan, 'fills').get(role) ?? []).map(link => link.from))
}
