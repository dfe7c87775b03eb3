import { DraftNumber, DraftText } from '../../cards/DraftField.tsx'
import { AssignmentFields } from '../../cards/people/AssignmentFields.tsx'
import { OfferForPerson } from '../../cards/people/OfferPeople.tsx'
import { WhatIfVerbs } from '../../cards/WhatIfVerbs.tsx'
import { rolesInOrder } from '../../derive/inOrder.ts'
import { editRecord } from '../../document/commands.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import { linkId } from '../../domain/links.ts'
import type { Person, Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { CheckField } from '../../ui/Field.tsx'
import styles from './Panels.module.css'
import { practicesForPerson } from './why.ts'

/** A person: name, how much of full time, the roles they fill and what they are assigned to. */
export function PersonPanel({ person }: { person: Person }) {
  const say = useEveryWord()
  const change = useChange()
  const links = usePlan(plan => plan.links)
  const roles = useDerived(rolesInOrder)
  const { near, others } = useDerived(practicesForPerson, person.id)
  const practiceLine = ({ id, title }: Practice) => (
    <li key={id}>
      <CheckField
        label={title || say('card.untitled')}
        checked={links.has(linkId('assigned', person.id, id))}
        onChange={event =>
          change(
            event.target.checked ? addLink('assigned', person.id, id) : removeLink(linkId('assigned', person.id, id)),
          )
        }
      />
      <AssignmentFields person={person.id} practice={id} />
    </li>
  )
  return (
    <>
      <DraftText
        label={say('adults.person.label')}
        help={say('app.madeUpNames')}
        value={person.label}
        onWrite={label => change(editRecord(person.id, { label }))}
      />
      <DraftNumber
        label={say('adults.person.fte')}
        value={Math.round(person.fte * 100)}
        most={100}
        onWrite={percent => change(editRecord(person.id, { fte: percent === null ? undefined : percent / 100 }))}
      />
      <WhatIfVerbs id={person.id} />
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.person.roles')}</h3>
        <ul>
          {roles.map(({ id, title }) => (
            <li key={id}>
              <CheckField
                label={title || say('card.untitled')}
                checked={links.has(linkId('fills', person.id, id))}
                onChange={event =>
                  change(
                    event.target.checked ? addLink('fills', person.id, id) : removeLink(linkId('fills', person.id, id)),
                  )
                }
              />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.person.does')}</h3>
        <OfferForPerson person={person.id} />
        <ul>{near.map(practiceLine)}</ul>
        {others.length > 0 && (
          <details>
            <summary className={styles.more}>{say('adults.person.others', { n: others.length })}</summary>
            <ul>{others.map(practiceLine)}</ul>
          </details>
        )}
      </section>
    </>
  )
}
